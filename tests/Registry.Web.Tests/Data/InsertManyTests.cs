using Microsoft.EntityFrameworkCore;
using Registry.Domain.Associations;
using Registry.Domain.Days;
using Registry.Domain.Members;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Data;

public sealed class InsertManyTests
{
    [Fact]
    public async Task Many_records_are_written_as_if_each_had_been_saved()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        await app.InDatabaseAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var people = Enumerable.Range(0, 300).Select(i => new Person($"Nguyễn Văn {(char)('A' + (i % 26))}")).ToList();
            await db.GiveKeysAsync(people, CancellationToken.None);
            await db.InsertManyAsync(people, CancellationToken.None);
            var memberships = people.Select(person => new Membership(person, union.Id, MembershipClass.Associate, null, new PartialDate(2019, 5, null))).ToList();
            await db.GiveKeysAsync(memberships, CancellationToken.None);
            await db.InsertManyAsync(memberships, CancellationToken.None);
            await transaction.CommitAsync();
            return 0;
        });

        var kept = await app.InDatabaseAsync(db => db.Memberships.Include(m => m.Person).Include(m => m.Association).ToListAsync());
        Assert.Equal(300, kept.Count);
        Assert.All(kept, membership => Assert.Equal(
            (AssociationKind.Union, MembershipClass.Associate, new DateOnly(2019, 5, 1), 1L, 1L),
            (membership.Association!.Kind, membership.Class, membership.From, membership.Version, membership.Person!.Version)));
    }

    [Fact]
    public async Task A_record_saved_afterwards_takes_the_next_key()
    {
        await using var app = new RegistryApp();
        await app.InDatabaseAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var people = new[] { new Person("Lê Thị An"), new Person("Hồ Ngọc Ẩn") };
            await db.GiveKeysAsync(people, CancellationToken.None);
            await db.InsertManyAsync(people, CancellationToken.None);
            await transaction.CommitAsync();
            return 0;
        });

        await app.AddAsync(new Person("Trần Thị Kim Oanh"));

        Assert.Equal([1, 2, 3], await app.InDatabaseAsync(db => db.Persons.OrderBy(person => person.Id).Select(person => person.Id).ToListAsync()));
    }
}
