using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data.Acts;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Days;
using Registry.Domain.Members;
using Registry.Domain.Members.Duplicates;
using Registry.Web.Jobs;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Members.Duplicates;

public sealed class DuplicatesTests
{
    [Fact]
    public async Task At_night_records_that_look_like_one_person_are_listed_with_the_reasons()
    {
        await using var app = new RegistryApp();
        var (union, _, _) = await TwiceAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, union);

        Assert.Equal(1, await NightAsync(app));
        Assert.Equal(0, await NightAsync(app)); // a second run changes nothing

        var page = await secretary.OpenAsync("/Members/Duplicates");
        var row = page.QuerySelector("tbody tr")!;
        Assert.Equal("Phan Văn Ước", row.QuerySelector("th a")!.TextContent);
        Assert.Contains("cùng số điện thoại", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("cùng năm sinh", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_looks_alike_no_longer_is_listed_no_longer()
    {
        await using var app = new RegistryApp();
        var (_, _, second) = await TwiceAsync(app);
        await NightAsync(app);
        await app.InDatabaseAsync(async db =>
        {
            (await db.Persons.FindAsync(second))!.Born(new PartialDate(1950, null, null));
            await db.SaveChangesAsync();
        });

        await NightAsync(app);

        Assert.Empty(await app.InDatabaseAsync(db => db.DuplicatePairs.ToListAsync()));
    }

    [Fact]
    public async Task Two_records_become_one_with_everything_attached_and_the_whole_is_undone_as_one()
    {
        await using var app = new RegistryApp();
        var (union, first, second) = await TwiceAsync(app);
        await NightAsync(app);
        await app.AddAsync(new Consent(second, "Danh sách hội viên", "2026-1", new DateOnly(2026, 2, 1), "Phiếu giấy"));
        var secretary = await app.SignedInAsync(Role.Secretary, union);
        var address = $"/Members/Duplicates/Merger/{await PairAsync(app)}";

        using var merged = await secretary.SubmitAsync(address, ("Second[Workplace]", "true"));

        Assert.Equal($"/Members/{first}", merged.Headers.Location!.OriginalString);
        await app.InDatabaseAsync(async db =>
        {
            var stays = await db.Persons.Include(person => person.FormerNames).SingleAsync(person => person.Id == first);
            Assert.Equal("Chi hội Cam Ranh", stays.Workplace); // chosen
            Assert.Equal("uoc@example.vn", stays.Email);       // the other had none
            Assert.Equal(first, (await db.Persons.SingleAsync(person => person.Id == second)).MergedIntoId);
            Assert.Equal(first, (await db.Consents.SingleAsync()).PersonId);
            var rows = await db.Memberships.Include(one => one.Categories).OrderBy(one => one.Id).ToListAsync();
            Assert.Equal(2, rows.Count(one => one.PersonId == first)); // his own, and the one of the other association
            var own = rows[0];
            Assert.Equal(new DateOnly(2012, 1, 1), own.From); // the earlier beginning
            Assert.Equal("NB-0203", own.Number);
            Assert.Single(own.Categories);
            Assert.All(rows.Where(one => one.PersonId == second), one => Assert.False(one.IsInForceOn(new DateOnly(2020, 1, 1))));
        });

        var act = await app.InDatabaseAsync(db => db.Acts.SingleAsync());
        Assert.Equal(ActKind.Merge, act.Kind);
        using var undone = await secretary.SubmitAsync($"/Acts/Undo/{act.Id}");
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        await app.InDatabaseAsync(async db =>
        {
            Assert.Null((await db.Persons.SingleAsync(person => person.Id == second)).MergedIntoId);
            Assert.Equal("Cựu thực tập sinh", (await db.Persons.SingleAsync(person => person.Id == first)).Workplace);
            Assert.Equal(second, (await db.Consents.SingleAsync()).PersonId);
            Assert.Equal(2, await db.Memberships.CountAsync(one => one.PersonId == second && one.To == null));
            Assert.Equal(DuplicateState.Open, (await db.DuplicatePairs.SingleAsync()).State);
        });
    }

    [Fact]
    public async Task A_second_click_merges_once_and_leads_to_the_record_that_stayed()
    {
        await using var app = new RegistryApp();
        var (union, first, _) = await TwiceAsync(app);
        await NightAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, union);
        var address = $"/Members/Duplicates/Merger/{await PairAsync(app)}";
        var form = await secretary.OpenAsync(address);

        using var one = await secretary.SubmitAsync(form, address, "main form[method=post]");
        using var two = await secretary.SubmitAsync(form, address, "main form[method=post]");

        Assert.Equal($"/Members/{first}", two.Headers.Location!.OriginalString);
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Acts.CountAsync()));
    }

    [Fact]
    public async Task Nothing_is_merged_when_somebody_changed_a_record_meanwhile()
    {
        await using var app = new RegistryApp();
        var (union, _, second) = await TwiceAsync(app);
        await NightAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, union);
        var address = $"/Members/Duplicates/Merger/{await PairAsync(app)}";
        var form = await secretary.OpenAsync(address);
        await app.InDatabaseAsync(async db =>
        {
            (await db.Persons.FindAsync(second))!.WorkAt("Giám đốc", "Công ty Suối Dầu");
            await db.SaveChangesAsync();
        });

        using var response = await secretary.SubmitAsync(form, address, "main form[method=post]");

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        var page = await response.ReadPageAsync();
        Assert.Contains("Công ty Suối Dầu", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Acts.CountAsync()));
    }

    [Fact]
    public async Task Two_people_for_good_are_not_proposed_again_until_somebody_asks()
    {
        await using var app = new RegistryApp();
        var (union, _, _) = await TwiceAsync(app);
        await NightAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, union);
        var pair = await PairAsync(app);

        using var said = await secretary.SubmitAsync($"/Members/Duplicates/Distinction/{pair}");
        await NightAsync(app);

        Assert.Empty((await secretary.OpenAsync("/Members/Duplicates")).QuerySelectorAll("tbody tr"));
        Assert.Contains("Hồng Vân", (await secretary.OpenAsync("/Members/Duplicates?decided=true")).QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        using var asked = await secretary.SubmitAsync($"/Members/Duplicates/Reopening/{pair}");
        Assert.Single((await secretary.OpenAsync("/Members/Duplicates")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Only_who_keeps_an_association_of_both_sees_a_pair()
    {
        await using var app = new RegistryApp();
        var (_, _, second) = await TwiceAsync(app);
        await NightAsync(app);
        var pair = await PairAsync(app);
        var japan = await app.InDatabaseAsync(db => db.Associations.SingleAsync(one => one.Name == "Hội hữu nghị Việt Nam – Nhật Bản"));
        var laos = await app.InDatabaseAsync(db => db.Associations.SingleAsync(one => one.Name == "Hội hữu nghị Việt Nam – Lào"));
        var ofBoth = await app.SignedInAsync(Role.Secretary, japan);
        var ofOne = await app.SignedInAsync(Role.Secretary, laos);
        var reading = await app.SignedInAsync(Role.Viewer, japan);

        Assert.Single((await ofBoth.OpenAsync("/Members/Duplicates")).QuerySelectorAll("tbody tr"));
        Assert.Empty((await ofOne.OpenAsync("/Members/Duplicates")).QuerySelectorAll("tbody tr"));
        using var hidden = await ofOne.GetAsync($"/Members/Duplicates/Merger/{pair}");
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        using var refused = await reading.GetAsync("/Members/Duplicates");
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.NotEqual(0, second);
    }

    /// <summary>One man entered twice: in one association both times, and as the newer record also in another.</summary>
    private static async Task<(Association Union, int First, int Second)> TwiceAsync(RegistryApp app)
    {
        var union = await app.UnionAsync();
        return await app.InDatabaseAsync(async db =>
        {
            var top = await db.Associations.FindAsync(union.Id);
            var japan = new Association(AssociationKind.Association, top, "Hội hữu nghị Việt Nam – Nhật Bản");
            var laos = new Association(AssociationKind.Association, top, "Hội hữu nghị Việt Nam – Lào");
            var category = new MemberCategory("Doanh nhân", "Business people", 1);
            db.AddRange(japan, laos, category);
            await db.SaveChangesAsync();

            var first = Man("Cựu thực tập sinh", null);
            var second = Man("Chi hội Cam Ranh", "uoc@example.vn");
            db.Add(new Membership(first, japan.Id, MembershipClass.Official, null, new PartialDate(2019, null, null)));
            await db.SaveChangesAsync();
            var again = new Membership(second, japan.Id, MembershipClass.Official, "NB-0203", new PartialDate(2012, null, null));
            again.Categorise([category.Id]);
            db.AddRange(again, new Membership(second, laos.Id, MembershipClass.Official, null, new PartialDate(2020, null, null)));
            await db.SaveChangesAsync();
            return (union, first.Id, second.Id);
        });
    }

    private static Person Man(string workplace, string? email)
    {
        var person = new Person("Phan Văn Ước");
        person.Born(new PartialDate(1989, null, null));
        person.Reach("0935 123 371", email);
        person.WorkAt(null, workplace);
        return person;
    }

    private static async Task<int> NightAsync(RegistryApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FindDuplicates>().RunAsync(new(2027, 3, 15), CancellationToken.None);
    }

    private static Task<int> PairAsync(RegistryApp app) => app.InDatabaseAsync(db => db.DuplicatePairs.Select(pair => pair.Id).SingleAsync());
}
