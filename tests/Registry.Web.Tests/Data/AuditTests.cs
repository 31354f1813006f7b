using Microsoft.EntityFrameworkCore;
using Registry.Domain.Associations;
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
