using Microsoft.EntityFrameworkCore;
using Registry.Domain.Associations;
using Registry.Domain.Members;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Data;

public sealed class AuditTests
{
    [Fact]
    public async Task What_is_saved_is_written_down_with_its_key_old_and_new_value()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync("Liên hiệp tỉnh Khánh Hòa");
        await app.InDatabaseAsync(async db =>
        {
            var found = await db.Associations.SingleAsync();
            found.Rename("Liên hiệp thành phố Cần Thơ", null);
            await db.SaveChangesAsync();
        });

        var entries = await app.InDatabaseAsync(db => db.AuditEntries
            .Where(entry => entry.Entity == nameof(Association)).OrderBy(entry => entry.Id).ToListAsync());

        Assert.Equal(["Added", "Modified"], entries.Select(entry => entry.Act));
        Assert.All(entries, entry => Assert.Equal((nameof(Association), $"{union.Id}"), (entry.Entity, entry.EntityId)));
        Assert.Contains("\"Name\":[\"Liên hiệp tỉnh Khánh Hòa\",\"Liên hiệp thành phố Cần Thơ\"]", entries[1].Changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_personal_is_told_as_changed_and_never_written_down()
    {
        await using var app = new RegistryApp();
        var person = new Person("Đặng Thị Thu Hà");
        person.Born(new(1984, 7, 23));
        person.Reach("0988 123 207", "thuha@example.vn");
        await app.AddAsync(person);
        await app.InDatabaseAsync(async db =>
        {
            var found = await db.Persons.SingleAsync();
            found.Reach("0912 555 678", "ha.dang@example.vn");
            found.LiveAt("12 đường Cách Mạng Tháng Tám", null, null);
            found.Remark("Dị ứng hải sản");
            found.WorkAt("Phó Giám đốc", "Sở Du lịch");
            await db.SaveChangesAsync();
        });

        var journal = string.Join('\n', await app.InDatabaseAsync(db => db.AuditEntries.OrderBy(entry => entry.Id).Select(entry => entry.Changes).ToListAsync()));

        Assert.Contains("\"Phone\":[\"•••\",\"•••\"]", journal, StringComparison.Ordinal);
        Assert.Contains("Sở Du lịch", journal, StringComparison.Ordinal);
        Assert.All(["1984", "0988", "0912", "thuha", "ha.dang", "Cách Mạng", "hải sản"], value => Assert.DoesNotContain(value, journal, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_second_of_two_people_to_save_is_told()
    {
        await using var app = new RegistryApp();
        await app.UnionAsync();

        await app.InDatabaseAsync(async mine =>
        {
            var ours = await mine.Associations.SingleAsync();
            await app.InDatabaseAsync(async theirs =>
            {
                (await theirs.Associations.SingleAsync()).Rename("Tên của người kia", null);
                await theirs.SaveChangesAsync();
            });
            ours.Rename("Tên của tôi", null);

            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => mine.SaveChangesAsync());
        });
    }
}
