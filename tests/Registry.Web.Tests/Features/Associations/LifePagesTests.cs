using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Days;
using Registry.Domain.Members;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Associations;

public sealed class LifePagesTests
{
    private static readonly (string, string)[] Suspension =
        [("Input.On", "01/03/2027"), ("Input.Paper", "Quyết định 12/QĐ-UBND"), ("Until", "01/06/2027")];

    [Fact]
    public async Task An_act_needs_its_day_and_paper_and_is_written_once()
    {
        await using var app = new RegistryApp();
        var (union, laos) = await AssociationPagesTests.UnionWithLaosAsync(app);
        var planner = await app.SignedInAsync(Role.Planner, union);
        var address = $"/Associations/{laos.Id}/Suspension";
        var open = await planner.OpenAsync(address);

        var bare = await planner.SubmitAsync(open, address, "main form[method=post]");
        var future = await planner.SubmitAsync(open, address, "main form[method=post]", [.. Suspension[1..], ("Input.On", "16/03/2027")]);
        var first = await planner.SubmitAsync(open, address, "main form[method=post]", Suspension);
        var second = await planner.SubmitAsync(open, address, "main form[method=post]", Suspension);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (bare.StatusCode, future.StatusCode));
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode));
        var steps = await StepsAsync(app, laos.Id);
        Assert.Equal([(LifeStepKind.Suspension, "Quyết định 12/QĐ-UBND", new DateOnly(2027, 6, 1))], steps.Select(step => (step.Kind, step.Paper!, step.Until!.Value)));
    }

    [Fact]
    public async Task Of_two_people_who_act_at_once_the_second_is_told_what_the_first_did()
    {
        await using var app = new RegistryApp();
        var (union, laos) = await AssociationPagesTests.UnionWithLaosAsync(app);
        var planner = await app.SignedInAsync(Role.Planner, union);
        var secretary = await app.SignedInAsync(Role.Secretary, laos);
        var mine = await planner.OpenAsync($"/Associations/{laos.Id}/Dissolution");
        await secretary.SubmitAsync($"/Associations/{laos.Id}/Suspension", Suspension);

        var told = await planner.SubmitAsync(mine, $"/Associations/{laos.Id}/Dissolution", "main form[method=post]", ("Input.On", "02/03/2027"), ("Input.Paper", "QĐ 13"));

        Assert.Equal(HttpStatusCode.Conflict, told.StatusCode);
        Assert.Contains("Đình chỉ", (await told.ReadPageAsync()).QuerySelector(".compare")!.TextContent, StringComparison.Ordinal);
        Assert.Single(await StepsAsync(app, laos.Id));
    }

    [Fact]
    public async Task A_dissolved_association_stays_dissolved_until_the_act_is_undone()
    {
        await using var app = new RegistryApp();
        var (union, laos) = await AssociationPagesTests.UnionWithLaosAsync(app);
        var planner = await app.SignedInAsync(Role.Planner, union);
        await planner.SubmitAsync($"/Associations/{laos.Id}/Dissolution", ("Input.On", "01/03/2027"), ("Input.Paper", "Quyết định 13/QĐ-UBND"));

        var renamed = await planner.SubmitAsync($"/Associations/{laos.Id}/Renaming", ("NewName.Name", "Tên khác"), ("Input.On", "02/03/2027"), ("Input.Paper", "QĐ 14"));
        var undo = await planner.OpenAsync($"/Associations/{laos.Id}/Undo");
        var first = await planner.SubmitAsync(undo, $"/Associations/{laos.Id}/Undo", "main form[method=post]");
        var second = await planner.SubmitAsync(undo, $"/Associations/{laos.Id}/Undo", "main form[method=post]");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, renamed.StatusCode);
        Assert.Contains("giải thể", (await renamed.ReadPageAsync()).QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode));
        Assert.Equal(AssociationStatus.Active, await app.InDatabaseAsync(db => db.Associations.Where(a => a.Id == laos.Id).Select(a => a.Status).SingleAsync()));
        Assert.Empty(await StepsAsync(app, laos.Id));
    }

    [Fact]
    public async Task A_renamed_association_is_found_by_both_names_and_shown_as_on_each_day()
    {
        await using var app = new RegistryApp();
        var (union, laos) = await AssociationPagesTests.UnionWithLaosAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, laos);

        var renamed = await secretary.SubmitAsync($"/Associations/{laos.Id}/Renaming",
            ("NewName.Name", "Hội hữu nghị Việt – Lào thành phố Đồng Nai"), ("Input.On", "30/04/2026"), ("Input.Paper", "Quyết định 77/QĐ-UBND"));

        Assert.Equal(HttpStatusCode.Redirect, renamed.StatusCode);
        var viewer = await app.SignedInAsync(Role.Viewer, union);
        Assert.Equal("Hội hữu nghị Việt – Lào thành phố Đồng Nai", (await viewer.OpenAsync($"/Associations/{laos.Id}")).QuerySelector("h1")!.TextContent);
        Assert.Equal("Hội hữu nghị Việt Nam – Lào", (await viewer.OpenAsync($"/Associations/{laos.Id}?on=29/04/2026")).QuerySelector("h1")!.TextContent);
        Assert.Equal("Hội hữu nghị Việt Nam – Lào", (await viewer.OpenAsync("/Associations?q=viet nam lao&on=1/1/2026")).QuerySelector("th.title a")!.TextContent);
        Assert.Equal("Hội hữu nghị Việt – Lào thành phố Đồng Nai", (await viewer.OpenAsync("/Associations?q=viet nam lao")).QuerySelector("th.title a")!.TextContent);
    }

    [Fact]
    public async Task An_earlier_name_is_added_for_the_papers_of_its_time()
    {
        await using var app = new RegistryApp();
        var (_, laos) = await AssociationPagesTests.UnionWithLaosAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, laos);
        (string, string)[] old = [("Input.Name", "Hội Việt – Lào Biên Hòa"), ("Input.Until", "01/01/2009")];

        await secretary.SubmitAsync($"/Associations/{laos.Id}/FormerName", old);
        await secretary.SubmitAsync($"/Associations/{laos.Id}/FormerName", old);
        var late = await secretary.SubmitAsync($"/Associations/{laos.Id}/FormerName", ("Input.Name", "Khác"), ("Input.Until", "01/01/2015"));

        Assert.Equal("Hội Việt – Lào Biên Hòa", (await secretary.OpenAsync($"/Associations/{laos.Id}?on=31/12/2008")).QuerySelector("h1")!.TextContent);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Single(await app.InDatabaseAsync(db => db.Associations.SelectMany(a => a.FormerNames).ToListAsync()));
    }

    [Fact]
    public async Task A_merger_carries_members_and_branches_over_and_is_undone_after_them()
    {
        await using var app = new RegistryApp();
        var (union, laos) = await AssociationPagesTests.UnionWithLaosAsync(app);
        var (otherId, branchId) = await app.InDatabaseAsync(async db =>
        {
            var other = new Association(AssociationKind.Association, await db.Associations.SingleAsync(a => a.Id == union.Id), "Hội Việt – Lào Bình Phước");
            var branch = new Association(AssociationKind.Branch, other, "Chi hội Đồng Xoài");
            db.AddRange(other, branch);
            await db.SaveChangesAsync();
            var (here, there) = (new Person("Trần Thị Kim Oanh"), new Person("Hồ Ngọc Ẩn"));
            db.AddRange(
                new Membership(here, other.Id, MembershipClass.Official, "BP-01", new PartialDate(2015, null, null)),
                new Membership(there, other.Id, MembershipClass.Official, "BP-02", new PartialDate(2016, null, null)),
                new Membership(there, laos.Id, MembershipClass.Official, "DN-09", new PartialDate(2019, null, null)));
            await db.SaveChangesAsync();
            return (other.Id, branch.Id);
        });
        var planner = await app.SignedInAsync(Role.Planner, union);
        var address = $"/Associations/{laos.Id}/Merger";

        var nobody = await planner.SubmitAsync(address, ("Input.On", "01/07/2025"), ("Input.Paper", "QĐ 100"));
        var merged = await planner.SubmitAsync(address, ("Sources", $"{otherId}"), ("Input.On", "01/07/2025"), ("Input.Paper", "QĐ 100"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (nobody.StatusCode, merged.StatusCode));
        Assert.Equal(2, await app.InDatabaseAsync(db => db.Memberships.CountAsync(row => row.AssociationId == laos.Id && row.To == null)));
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Memberships.CountAsync(row => row.AssociationId == otherId && row.To == null)));
        Assert.Equal(laos.Id, await app.InDatabaseAsync(db => db.Associations.Where(a => a.Id == branchId).Select(a => a.ParentId).SingleAsync()));
        Assert.Equal(AssociationStatus.Merged, await StatusAsync(app, otherId));

        var early = await planner.SubmitAsync($"/Associations/{laos.Id}/Undo");
        var actId = await app.InDatabaseAsync(db => db.Acts.Select(act => act.Id).SingleAsync());
        await planner.SubmitAsync($"/Acts/Undo/{actId}");
        var undone = await planner.SubmitAsync($"/Associations/{laos.Id}/Undo");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (early.StatusCode, undone.StatusCode));
        Assert.Equal(AssociationStatus.Active, await StatusAsync(app, otherId));
        Assert.Equal(2, await app.InDatabaseAsync(db => db.Memberships.CountAsync(row => row.AssociationId == otherId && row.To == null)));
        Assert.Equal(otherId, await app.InDatabaseAsync(db => db.Associations.Where(a => a.Id == branchId).Select(a => a.ParentId).SingleAsync()));
    }

    [Fact]
    public async Task A_division_makes_associations_and_undoing_removes_them_while_nothing_uses_them()
    {
        await using var app = new RegistryApp();
        var (union, laos) = await AssociationPagesTests.UnionWithLaosAsync(app);
        var planner = await app.SignedInAsync(Role.Planner, union);
        (string, string)[] split = [("Names", "Hội Việt – Lào Biên Hòa | Bien Hoa\nHội Việt – Lào Long Khánh"), ("Input.On", "01/02/2027"), ("Input.Paper", "QĐ 5")];

        await planner.SubmitAsync($"/Associations/{laos.Id}/Split", split);
        var made = await app.InDatabaseAsync(db => db.Associations.Where(a => a.Name.StartsWith("Hội Việt")).OrderBy(a => a.Id).ToListAsync());
        Assert.Equal(["Bien Hoa", "Hội Việt – Lào Long Khánh"], made.Select(one => one.NameEn));
        Assert.Equal(AssociationStatus.Split, await StatusAsync(app, laos.Id));

        var member = new Membership(new Person("Bùi Đức Thịnh"), made[0].Id, MembershipClass.Official, null, new PartialDate(2027, 2, 2));
        await app.AddAsync(member.Person!, member);
        var used = await planner.SubmitAsync($"/Associations/{laos.Id}/Undo");
        await app.InDatabaseAsync(db => db.Memberships.ExecuteDeleteAsync());
        var undone = await planner.SubmitAsync($"/Associations/{laos.Id}/Undo");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (used.StatusCode, undone.StatusCode));
        Assert.Equal(AssociationStatus.Active, await StatusAsync(app, laos.Id));
        Assert.Equal(2, await app.InDatabaseAsync(db => db.Associations.CountAsync()));
    }

    [Fact]
    public async Task A_canvassed_association_gets_its_committee_and_is_founded()
    {
        await using var app = new RegistryApp();
        var (union, _) = await AssociationPagesTests.UnionWithLaosAsync(app);
        var planner = await app.SignedInAsync(Role.Planner, union);
        var created = await planner.SubmitAsync("/Associations/New", ("Input.Name", "Hội hữu nghị Việt Nam – ASEAN"), ("Beginning.Status", "Canvassing"), ("Beginning.On", "13/03/2020"));
        var address = created.Headers.Location!.OriginalString.TrimStart('~');

        await planner.SubmitAsync($"{address}/FoundingCommittee", ("Period", "Quý IV/2020"), ("Input.On", "01/10/2020"), ("Input.Paper", "QĐ 20/SNV"));
        var committee = await planner.OpenAsync(address);
        await planner.SubmitAsync($"{address}/Founding", ("Input.On", "01/05/2021"), ("Input.Paper", "QĐ 30/UBND"));
        var again = await planner.SubmitAsync($"{address}/Founding", ("Input.On", "02/05/2021"), ("Input.Paper", "QĐ 31/UBND"));

        Assert.Contains("Quý IV/2020", committee.QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Thành lập", "Công nhận ban vận động", "Bắt đầu vận động"], (await planner.OpenAsync(address)).QuerySelectorAll("#papers ~ .log li > div").Select(row => row.FirstChild!.TextContent.Trim()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    private static Task<List<LifeStep>> StepsAsync(RegistryApp app, int id) =>
        app.InDatabaseAsync(db => db.Associations.Where(a => a.Id == id).SelectMany(a => a.Steps).ToListAsync());

    private static Task<AssociationStatus> StatusAsync(RegistryApp app, int id) =>
        app.InDatabaseAsync(db => db.Associations.Where(a => a.Id == id).Select(a => a.Status).SingleAsync());
}
