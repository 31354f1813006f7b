using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Days;
using Registry.Domain.Members;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Members.Many;

public sealed class ManyTests
{
    [Fact]
    public async Task What_was_ticked_or_found_goes_to_the_page_of_the_act()
    {
        await using var app = new RegistryApp();
        var (laos, _, ids) = await MembersAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, laos);
        var list = await secretary.OpenAsync("/Members?q=phan");
        Assert.Equal(2, list.QuerySelectorAll("tbody input[name=chosen]").Length);

        using var ticked = await secretary.GetAsync($"/Members/Picks?q=phan&act=departure&chosen={ids[0]}");
        using var all = await secretary.GetAsync("/Members/Picks?q=phan&act=transfer&all=true");
        using var none = await secretary.GetAsync("/Members/Picks?q=phan&act=transfer");

        Assert.Equal($"/Members/Departure?q=phan&chosen={ids[0]}", ticked.Headers.Location!.OriginalString);
        Assert.Equal("/Members/Transfer?q=phan", all.Headers.Location!.OriginalString);
        Assert.Equal("/Members?q=phan", none.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Every_act_of_the_list_leads_a_secretary_to_its_page()
    {
        await using var app = new RegistryApp();
        var (laos, _, ids) = await MembersAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, laos);
        var acts = (await secretary.OpenAsync("/Members")).QuerySelectorAll("select[name=act] option").Select(act => act.GetAttribute("value")!).ToList();

        Assert.Contains("letters", acts);
        foreach (var act in acts)
        {
            using var picked = await secretary.GetAsync($"/Members/Picks?act={act}&chosen={ids[0]}&chosen={ids[1]}");
            var page = await secretary.OpenAsync(picked.Headers.Location!.OriginalString);
            Assert.False(string.IsNullOrWhiteSpace(page.QuerySelector("main h1")?.TextContent), act);
        }
    }

    [Fact]
    public async Task Many_leave_after_a_summary_and_all_come_back_when_it_is_undone()
    {
        await using var app = new RegistryApp();
        var (laos, _, ids) = await MembersAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, laos);
        var address = $"/Members/Departure?chosen={ids[0]}&chosen={ids[1]}&chosen={ids[3]}&on=1/4/2027&reason=MovedAway";

        var page = await secretary.OpenAsync(address);
        Assert.Contains("2 hội viên sẽ thay đổi", page.QuerySelector("#plan")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tư cách hội viên đã kết thúc vào ngày 31/12/2027 (1): Hồ Ngọc Ẩn", page.QuerySelector("#plan ~ ul")!.TextContent, StringComparison.Ordinal);

        using var done = await secretary.SubmitAsync(page, address, "main form[method=post]");
        Assert.Equal("/Acts", done.Headers.Location!.OriginalString);
        Assert.Equal(2, await app.InDatabaseAsync(db => db.Memberships.CountAsync(one => one.To == new DateOnly(2027, 4, 1) && one.LeavingReason == LeavingReason.MovedAway)));

        var act = await app.InDatabaseAsync(db => db.Acts.SingleAsync());
        using var undone = await secretary.SubmitAsync($"/Acts/Undo/{act.Id}");
        Assert.Equal(3, await app.InDatabaseAsync(db => db.Memberships.CountAsync(one => one.To == null)));
    }

    [Fact]
    public async Task A_second_click_does_it_once()
    {
        await using var app = new RegistryApp();
        var (laos, _, ids) = await MembersAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, laos);
        var address = $"/Members/Departure?chosen={ids[0]}&on=1/4/2027";
        var form = await secretary.OpenAsync(address);

        using var one = await secretary.SubmitAsync(form, address, "main form[method=post]");
        using var two = await secretary.SubmitAsync(form, address, "main form[method=post]");

        Assert.Equal("/Acts", two.Headers.Location!.OriginalString);
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Acts.CountAsync()));
    }

    [Fact]
    public async Task Nothing_is_done_when_somebody_changed_one_of_them_meanwhile()
    {
        await using var app = new RegistryApp();
        var (laos, _, ids) = await MembersAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, laos);
        var address = $"/Members/Departure?chosen={ids[0]}&chosen={ids[1]}&on=1/4/2027";
        var form = await secretary.OpenAsync(address);
        await app.InDatabaseAsync(async db =>
        {
            (await db.Memberships.SingleAsync(one => one.Id == ids[1])).End(new DateOnly(2027, 3, 20), LeavingReason.Resigned);
            await db.SaveChangesAsync();
        });

        using var response = await secretary.SubmitAsync(form, address, "main form[method=post]");

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Acts.CountAsync()));
    }

    [Fact]
    public async Task Members_go_to_a_branch_in_a_new_row_and_those_there_already_are_left_out()
    {
        await using var app = new RegistryApp();
        var (laos, branch, ids) = await MembersAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, laos);
        var address = $"/Members/Transfer?q=phan&to={branch}&on=15/3/2027";

        var page = await secretary.OpenAsync(address);
        Assert.Contains("Đã ở đó rồi (1)", page.QuerySelector("#plan ~ ul")!.TextContent, StringComparison.Ordinal);
        using var done = await secretary.SubmitAsync(page, address, "main form[method=post]");

        await app.InDatabaseAsync(async db =>
        {
            var old = await db.Memberships.SingleAsync(one => one.Id == ids[0]);
            Assert.Equal((new DateOnly(2027, 3, 15), LeavingReason.Transferred), (old.To, old.LeavingReason));
            var next = await db.Memberships.SingleAsync(one => one.PersonId == old.PersonId && one.To == null);
            Assert.Equal((branch, "LA-1"), (next.AssociationId, next.Number));
        });
    }

    [Fact]
    public async Task Categories_are_added_and_taken_away_and_undone()
    {
        await using var app = new RegistryApp();
        var (laos, _, ids) = await MembersAsync(app);
        var category = new MemberCategory("Trí thức", "Scholars", 1);
        await app.AddAsync(category);
        var secretary = await app.SignedInAsync(Role.Secretary, laos);
        var address = $"/Members/Categorising?chosen={ids[0]}&chosen={ids[1]}&add={category.Id}";

        using var done = await secretary.SubmitAsync(address);
        Assert.Equal(2, await app.InDatabaseAsync(db => db.Memberships.CountAsync(one => one.To == null && one.Categories.Any(each => each.CategoryId == category.Id))));
        using var again = await secretary.GetAsync($"/Statistics?Association={laos.Id}");

        var act = await app.InDatabaseAsync(db => db.Acts.SingleAsync());
        Assert.Equal("+Trí thức", act.Summary);
        using var undone = await secretary.SubmitAsync($"/Acts/Undo/{act.Id}");
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Memberships.CountAsync(one => one.Categories.Any())));
        Assert.Equal(4, await app.InDatabaseAsync(db => db.Memberships.CountAsync()));
    }

    [Fact]
    public async Task Members_of_somebody_elses_association_are_never_among_them()
    {
        await using var app = new RegistryApp();
        var (laos, _, ids) = await MembersAsync(app);
        var other = await app.SignedInAsync(Role.Secretary, await app.UnionAsync("Liên hiệp các tổ chức hữu nghị tỉnh Khánh Hòa"));
        var viewer = await app.SignedInAsync(Role.Viewer, laos);

        var page = await other.OpenAsync($"/Members/Departure?chosen={ids[0]}&chosen={ids[1]}&on=1/4/2027");
        Assert.Null(page.QuerySelector("main form[method=post] button"));
        using var refused = await viewer.GetAsync($"/Members/Departure?chosen={ids[0]}");
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task A_filter_gets_a_name_for_all_who_keep_the_association_and_goes_again()
    {
        await using var app = new RegistryApp();
        var (laos, _, _) = await MembersAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, laos);
        var colleague = await app.SignedInAsync(Role.Secretary, laos, "Thu Hà");
        var page = await secretary.OpenAsync("/Members?q=phan&page=1");

        using var saved = await secretary.SubmitAsync(page, "/Members", "form[action$='Lists/New']", ("Name", "Họ Phan"));
        using var twice = await secretary.SubmitAsync(page, "/Members", "form[action$='Lists/New']", ("Name", "Họ Phan"));
        using var taken = await secretary.SubmitAsync(await secretary.OpenAsync("/Members?q=an"), "/Members", "form[action$='Lists/New']", ("Name", "Họ Phan"));

        Assert.Equal("/Members?q=phan", saved.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, twice.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, taken.StatusCode);
        var link = (await colleague.OpenAsync("/Members")).QuerySelector("a[href='/Members?q=phan']");
        Assert.Equal("Họ Phan", link!.TextContent);

        var id = await app.InDatabaseAsync(db => db.SavedLists.Select(list => list.Id).SingleAsync());
        using var removed = await colleague.SubmitAsync($"/Members/Lists/Removal/{id}");
        Assert.Equal(0, await app.InDatabaseAsync(db => db.SavedLists.CountAsync()));
    }

    [Fact]
    public async Task Whoever_enters_somebody_known_is_asked_first()
    {
        await using var app = new RegistryApp();
        var (laos, _, _) = await MembersAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, laos);
        (string, string)[] typed = [("Input.FullName", "PHAN VĂN ƯỚC"), ("Input.AssociationId", $"{laos.Id}"), ("Input.Phone", "0935123371")];

        using var asked = await secretary.SubmitAsync("/Members/New", typed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        var page = await asked.ReadPageAsync();
        Assert.Contains("Phan Văn Ước", page.QuerySelector(".notice.warn")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("cùng số điện thoại", page.QuerySelector(".notice.warn")!.TextContent, StringComparison.Ordinal);

        using var saved = await secretary.SubmitAsync(page, "/Members/New", "main form[method=post]", ("Another", "true"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
    }

    /// <summary>Two called Phan, one of them in the branch, a third person, and one whose membership ends later this year.</summary>
    private static async Task<(Association Laos, int Branch, int[] Ids)> MembersAsync(RegistryApp app)
    {
        var union = await app.UnionAsync();
        return await app.InDatabaseAsync(async db =>
        {
            var laos = new Association(AssociationKind.Association, await db.Associations.FindAsync(union.Id), "Hội hữu nghị Việt Nam – Lào");
            var branch = new Association(AssociationKind.Branch, laos, "Chi hội Trảng Bom");
            db.AddRange(laos, branch);
            await db.SaveChangesAsync();

            var known = new Person("Phan Văn Ước");
            known.Reach("0935 123 371", null);
            var ending = new Membership(new Person("Hồ Ngọc Ẩn"), laos.Id, MembershipClass.Official, null, new PartialDate(2020, null, null));
            ending.End(new DateOnly(2027, 12, 31), LeavingReason.Resigned);
            Membership[] members =
            [
                new(known, laos.Id, MembershipClass.Official, "LA-1", new PartialDate(2019, null, null)),
                new(new Person("Phan Thị Mai"), branch.Id, MembershipClass.Official, null, default),
                new(new Person("Lê Thị An"), laos.Id, MembershipClass.Honorary, null, default),
                ending,
            ];
            foreach (var member in members)
            {
                db.Add(member);
                await db.SaveChangesAsync();
            }

            return (laos, branch.Id, members.Select(member => member.Id).ToArray());
        });
    }
}
