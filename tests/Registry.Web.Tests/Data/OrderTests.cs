using Microsoft.EntityFrameworkCore;
using Registry.Domain.Partners;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Data;

public sealed class OrderTests
{
    [Fact]
    public async Task Names_come_in_the_Vietnamese_order()
    {
        await using var app = new RegistryApp();
        await app.AddAsync(
            new Country("AA", "Đức", "Germany"), new Country("BB", "Ấn Độ", "India"), new Country("CC", "Đan Mạch", "Denmark"),
            new Country("DD", "Áo", "Austria"), new Country("EE", "Dominica", "Dominica"), new Country("FF", "Ê-ti-ô-pi-a", "Ethiopia"),
            new Country("GG", "Anh", "United Kingdom"), new Country("HH", "Estonia", "Estonia"));

        var names = await app.InDatabaseAsync(db => db.Countries.OrderBy(country => country.SortName).Select(country => country.NameVi).ToListAsync());

        Assert.Equal(["Anh", "Áo", "Ấn Độ", "Dominica", "Đan Mạch", "Đức", "Estonia", "Ê-ti-ô-pi-a"], names);
    }
}
