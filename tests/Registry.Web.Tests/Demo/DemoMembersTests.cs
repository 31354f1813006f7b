using Microsoft.EntityFrameworkCore;
using Registry.Domain.Associations;
using Registry.Domain.Members;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Demo;

public sealed class DemoMembersTests
{
    [Fact]
    public async Task Hundreds_of_members_are_there_with_their_past_the_same_each_time()
    {
        await using var app = Demonstration();
        await using var again = Demonstration();

        var people = await NamesAsync(app);
        var (memberships, ended, abroad, organisations, silent) = await app.InDatabaseAsync(async db => (
            await db.Memberships.CountAsync(),
            await db.Memberships.CountAsync(one => one.To != null),
            await db.Persons.CountAsync(one => one.CountryIso2 != null),
            await db.Persons.CountAsync(one => one.Kind == PersonKind.Organisation && one.RepresentativeId != null),
            await db.Persons.CountAsync(one => one.Phone == null)));

        Assert.InRange(people.Count, 550, 650);
        Assert.True(memberships > people.Count && ended > 50 && abroad > 10 && organisations > 10 && silent > 30);
        Assert.Equal(people, await NamesAsync(again));
    }

    [Fact]
    public async Task They_are_found_like_any_others()
    {
        await using var app = Demonstration();
        var union = await app.InDatabaseAsync(db => db.Associations.SingleAsync(one => one.Kind == AssociationKind.Union));
        var name = (await NamesAsync(app))[0];
        var viewer = await app.SignedInAsync(Domain.Access.Role.Viewer, union);

        var page = await viewer.OpenAsync($"/Members?state=All&q={Uri.EscapeDataString(name)}");

        Assert.Contains(name, page.QuerySelectorAll("th.title a").Select(link => link.TextContent));
    }

    private static Task<List<string>> NamesAsync(RegistryApp app) => app.InDatabaseAsync(db => db.Persons.OrderBy(one => one.Id).Select(one => one.FullName).ToListAsync());

    private static RegistryApp Demonstration()
    {
        var app = new RegistryApp();
        app.Settings["Reference:Load"] = "true";
        app.Settings["Demo:Enabled"] = "true";
        app.Settings["Demo:Password"] = "mua-thu-2027-vui";
        return app;
    }
}
