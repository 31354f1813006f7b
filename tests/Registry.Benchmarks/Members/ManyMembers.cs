using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Accounts;
using Registry.Data.Finding;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Days;
using Registry.Domain.Members;

namespace Registry.Benchmarks.Members;

/// <summary>Fills the register of the demonstration with very many members of a thousand associations.</summary>
internal sealed class ManyMembers(RegistryDbContext db)
{
    private const int Associations = 1000;
    private const int Portion = 50_000;
    private const int Seed = 20261122;
    private const string Secretary = "approver@demo.test";

    private readonly Random random = new(Seed);
    private List<int> associations = [];
    private List<int> categories = [];
    private int number;

    /// <param name="memberships">How many, the closed rows of those who changed or left among them.</param>
    public async Task MakeAsync(int memberships, CancellationToken cancellation)
    {
        await FoundAsync(cancellation);
        categories = await db.MemberCategories.OrderBy(one => one.Order).Select(one => one.Id).ToListAsync(cancellation);
        var names = new ManyNames(random);
        for (var made = 0; made < memberships;)
            made += await PortionAsync(names, Math.Min(Portion, memberships - made), cancellation);
    }

    /// <summary>A thousand associations below the union, a tenth of them branches of the others; one more secretary over all of it.</summary>
    private async Task FoundAsync(CancellationToken cancellation)
    {
        var union = await db.Associations.SingleAsync(one => one.Kind == AssociationKind.Union, cancellation);
        List<Association> made = [];
        for (var i = 1; i <= Associations; i++)
            made.Add(i % 10 == 0
                ? new(AssociationKind.Branch, made[^(1 + random.Next(8))], $"Chi hội số {i}")
                : new(AssociationKind.Association, union, $"Hội hữu nghị số {i}"));
        db.Associations.AddRange(made);
        var user = await db.Users.SingleAsync(one => one.Email == Secretary, cancellation);
        db.Grants.Add(new Grant { UserId = user.Id, AssociationId = union.Id, Role = Role.Secretary });
        await db.SaveChangesAsync(cancellation);
        associations = [.. made.Select(one => one.Id)];
        db.ChangeTracker.Clear();
    }

    private async Task<int> PortionAsync(ManyNames names, int count, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var people = Enumerable.Range(0, count * 9 / 10).Select(_ => Describe(names.Person())).ToList();
        await db.GiveKeysAsync(people, cancellation);
        List<Membership> rows = [.. people.SelectMany(MembershipsOf).Take(count)];
        await db.GiveKeysAsync(rows, cancellation);
        foreach (var row in rows.Where(_ => random.Next(10) < 8))
            row.Categorise(random.Next(5) == 0 ? [One(categories), One(categories)] : [One(categories)]);
        var chosen = rows.SelectMany(row => row.Categories).ToList();
        await db.GiveKeysAsync(chosen, cancellation);
        await db.InsertManyAsync(people, cancellation);
        await db.InsertManyAsync(people.SelectMany(PersonWords.Of).OrderBy(word => word.Word, StringComparer.Ordinal).ThenBy(word => word.SortName, StringComparer.Ordinal), cancellation);
        await db.InsertManyAsync(rows, cancellation);
        await db.InsertManyAsync(chosen, cancellation);
        await transaction.CommitAsync(cancellation);
        return rows.Count;
    }

    private Person Describe(Person person)
    {
        person.Born(new(1935 + random.Next(72), null, null));
        person.Describe(random.Next(2) == 0 ? Gender.Female : Gender.Male, null, random.Next(2) == 0 ? "Giáo viên" : null, null);
        person.WorkAt(null, random.Next(2) == 0 ? "Trường Đại học" : null);
        person.Reach(random.Next(10) < 8 ? string.Create(CultureInfo.InvariantCulture, $"09{random.Next(100_000_000):00000000}") : null, null);
        person.LiveAt(random.Next(10) < 7 ? $"{random.Next(300)} đường Hùng Vương" : null, null, null);
        return person;
    }

    private IEnumerable<Membership> MembershipsOf(Person person)
    {
        var first = Join(person, One(associations));
        yield return first;

        var fate = random.Next(100);
        if (fate < 10)
            first.End(first.From!.Value.AddDays(random.Next(3000)), LeavingReason.MovedAway);
        else if (fate < 15)
            yield return first.GoOn(person, first.From!.Value.AddDays(400 + random.Next(2000)), first.AssociationId, MembershipClass.Honorary, first.Number);
        if (fate >= 92)
            yield return Join(person, associations[(associations.IndexOf(first.AssociationId) + 1) % associations.Count]);
    }

    private Membership Join(Person person, int association)
    {
        var from = new DateOnly(1990, 1, 1).AddDays(random.Next(13_000));
        var @class = random.Next(100) switch { < 92 => MembershipClass.Official, < 99 => MembershipClass.Associate, _ => MembershipClass.Honorary };
        return new(person, association, @class, string.Create(CultureInfo.InvariantCulture, $"H{++number:0000000}"), new PartialDate(from));
    }

    private T One<T>(List<T> choices) => choices[random.Next(choices.Count)];
}
