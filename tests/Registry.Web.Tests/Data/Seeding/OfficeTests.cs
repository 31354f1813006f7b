using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data.Seeding;

namespace Registry.Web.Tests.Data.Seeding;

public sealed class OfficeTests
{
    [Fact]
    public async Task A_new_registry_knows_the_usual_offices_in_their_order_of_precedence()
    {
        await using var reference = new ReferenceFolder();

        var offices = await reference.App.InDatabaseAsync(db => db.Offices.OrderBy(office => office.Precedence).ToListAsync());

        Assert.Equal("Đại sứ đặc mệnh toàn quyền", offices[0].NameVi);
        Assert.Equal("Your Excellency", offices[0].FormOfAddressEn);
        var consuls = offices.Where(office => office.NameEn is "Consul General" or "Consul" or "Honorary Consul").Select(office => office.NameVi);
        Assert.Equal(["Tổng Lãnh sự", "Lãnh sự", "Lãnh sự danh dự"], consuls);
    }

    [Fact]
    public async Task What_an_office_renamed_or_removed_does_not_come_back()
    {
        await using var reference = new ReferenceFolder();
        var count = await reference.App.InDatabaseAsync(async db =>
        {
            var mayor = await db.Offices.SingleAsync(office => office.NameEn == "Mayor");
            mayor.Describe("Thị trưởng thành phố", "Lord Mayor", mayor.Precedence);
            db.Offices.Remove(await db.Offices.SingleAsync(office => office.NameEn == "Attaché"));
            await db.SaveChangesAsync();
            return await db.Offices.CountAsync();
        });

        await using (var scope = reference.App.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<DefaultOffices>().RunAsync(CancellationToken.None);

        Assert.Equal(count, await reference.App.InDatabaseAsync(db => db.Offices.CountAsync()));
    }
}
