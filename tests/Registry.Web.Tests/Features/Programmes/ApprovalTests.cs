using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Accounts;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Papers;
using Registry.Domain.Programmes;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Programmes;

public sealed class ApprovalTests
{
    [Fact]
    public async Task A_programme_goes_to_the_leader_and_back_with_his_very_words()
    {
        await using var app = new RegistryApp();
        var (union, id) = await ProgrammeAsync(app);
        var planner = await app.SignedInAsync(Role.Planner, union);
        var leader = await app.SignedInAsync(Role.Approver, union, "Đình Khải");
        await planner.SubmitAsync($"/Programmes/{id}/Submission");

        Assert.Contains($"/Programmes/{id}/Approval", (await leader.OpenAsync("/")).Body!.InnerHtml, StringComparison.Ordinal);
        await leader.SubmitAsync($"/Programmes/{id}/Return", ("Reason", "Thiếu dự toán cho lễ kỷ niệm"));

        var page = await planner.OpenAsync($"/Programmes/{id}");
        Assert.Contains("Thiếu dự toán cho lễ kỷ niệm", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(ProgrammeStatus.Returned, await StatusAsync(app, id));
        var letters = await app.InDatabaseAsync(db => db.Outbox.Select(letter => letter.Text).ToListAsync());
        Assert.Contains(letters, letter => letter.Contains("Thiếu dự toán cho lễ kỷ niệm", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_approves_what_he_laid_there_himself_unless_nobody_else_can()
    {
        await using var app = new RegistryApp();
        var (union, id) = await ProgrammeAsync(app);
        var both = await app.SignedInAsync(Role.Planner, union);
        await app.AddAsync(new Grant { UserId = both.UserId, AssociationId = union.Id, Role = Role.Approver });
        await both.SubmitAsync($"/Programmes/{id}/Submission");
        await app.SignedInAsync(Role.Approver, union, "Đình Khải");

        var refused = await both.SubmitAsync($"/Programmes/{id}/Approval");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(ProgrammeStatus.Submitted, await StatusAsync(app, id));
        await app.InDatabaseAsync(db => db.Grants.Where(grant => grant.Role == Role.Approver && grant.UserId != both.UserId).ExecuteDeleteAsync());
        await both.SubmitAsync($"/Programmes/{id}/Approval");
        Assert.Equal(ProgrammeStatus.Approved, await StatusAsync(app, id));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_stands_in_does_not_approve_what_he_wrote_or_laid_there_himself(bool laidThere)
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var deputy = await app.SignedInAsync(Role.Planner, union, "Lê Minh Nguyệt");
        var other = await app.SignedInAsync(Role.Planner, union, "Hồng Vân");
        var leader = await app.SignedInAsync(Role.Approver, union, "Đình Khải");
        var id = await app.InDatabaseAsync(db => DraftAsync(db, union, "Kế hoạch đối ngoại nhân dân năm 2027", app.Clock.GetUtcNow(), null, (laidThere ? other : deputy).UserId));
        await (laidThere ? deputy : other).SubmitAsync($"/Programmes/{id}/Submission");
        await leader.SubmitAsync(
            "/Delegations/New", ("Input.OwnerId", $"{union.Id}"), ("Input.Capacity", "InPlaceOf"), ("Input.SignerName", "Lê Minh Nguyệt"), ("Input.From", "15/03/2027"), ("Input.To", "17/03/2027"),
            ("Input.UserId", deputy.UserId));

        var refused = await deputy.SubmitAsync($"/Programmes/{id}/Approval");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("không tự duyệt được", (await refused.ReadPageAsync()).QuerySelector(".notice.bad")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(ProgrammeStatus.Submitted, await StatusAsync(app, id));
        await leader.SubmitAsync($"/Programmes/{id}/Approval");
        Assert.Equal(ProgrammeStatus.Approved, await StatusAsync(app, id));
    }

    [Fact]
    public async Task Words_that_changed_since_the_page_was_opened_are_shown_before_they_are_approved()
    {
        await using var app = new RegistryApp();
        var (union, id) = await ProgrammeAsync(app);
        var planner = await app.SignedInAsync(Role.Planner, union);
        var leader = await app.SignedInAsync(Role.Approver, union, "Đình Khải");
        await planner.SubmitAsync($"/Programmes/{id}/Submission");
        var address = $"/Programmes/{id}/Approval";
        var opened = await leader.OpenAsync(address);
        await planner.SubmitAsync($"/Programmes/{id}/Withdrawal");
        await app.InDatabaseAsync(async db =>
        {
            var activity = await db.Activities.FirstAsync(one => one.ProgrammeId == id);
            activity.Write("Họp mặt hữu nghị đầu xuân", "Quý II", 2027);
            await db.SaveChangesAsync();
        });
        await planner.SubmitAsync($"/Programmes/{id}/Submission");

        var answer = await leader.SubmitAsync(opened, address, "#confirm");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await answer.ReadPageAsync();
        Assert.Contains("Họp mặt hữu nghị đầu xuân", page.QuerySelector(".differences ins")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(ProgrammeStatus.Submitted, await StatusAsync(app, id));
        await leader.SubmitAsync(page, address, "#confirm");
        Assert.Equal(ProgrammeStatus.Approved, await StatusAsync(app, id));
    }

    [Fact]
    public async Task Clerks_at_the_same_moment_get_numbers_that_follow_one_another()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var clerk = await app.SignedInAsync(Role.Approver, union, "Văn thư");
        List<int> ids = [];
        for (var i = 0; i < 6; i++)
            ids.Add(await ApprovedAsync(app, union, $"Kế hoạch {i}"));
        // the first page brings the cookie that all their forms share
        await clerk.OpenAsync($"/Programmes/{ids[0]}/Numbering");
        var forms = await Task.WhenAll(ids.Select(id => clerk.OpenAsync($"/Programmes/{id}/Numbering")));

        await Task.WhenAll(ids.Zip(forms, (id, form) => clerk.SubmitAsync(form, $"/Programmes/{id}/Numbering", "main form[method=post]", ("Input.Symbol", "KH-LHHN"))));

        var given = await app.InDatabaseAsync(db => db.OutgoingPapers.OrderBy(paper => paper.Value).Select(paper => paper.Value).ToListAsync());
        Assert.Equal(Enumerable.Range(1, 6), given);
        var printed = await app.InDatabaseAsync(db => db.Programmes.Select(programme => programme.Number!).ToListAsync());
        Assert.Equal(["01/KH-LHHN", "02/KH-LHHN", "03/KH-LHHN", "04/KH-LHHN", "05/KH-LHHN", "06/KH-LHHN"], printed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_number_is_not_given_twice_and_one_given_back_stays_in_the_register_with_its_reason()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var clerk = await app.SignedInAsync(Role.Approver, union, "Văn thư");
        var (first, second) = (await ApprovedAsync(app, union, "Kế hoạch một"), await ApprovedAsync(app, union, "Kế hoạch hai"));
        await clerk.SubmitAsync($"/Programmes/{first}/Numbering", ("Input.Symbol", "KH-LHHN"), ("Input.Number", "7"));

        var taken = await clerk.SubmitAsync($"/Programmes/{second}/Numbering", ("Input.Symbol", "KH-LHHN"), ("Input.Number", "7"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, taken.StatusCode);
        Assert.Contains("07/KH-LHHN", (await taken.ReadPageAsync()).QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);
        await clerk.SubmitAsync($"/Programmes/{first}/NumberReturn", ("Reason", "Hoãn ban hành"));
        await clerk.SubmitAsync($"/Programmes/{first}/Numbering", ("Input.Symbol", "KH-LHHN"));

        Assert.Equal("08/KH-LHHN", await app.InDatabaseAsync(db => db.Programmes.Where(one => one.Id == first).Select(one => one.Number).SingleAsync()));
        var register = (await clerk.OpenAsync("/OutgoingPapers?year=2027")).Body!.TextContent;
        Assert.Contains("07/KH-LHHN", register, StringComparison.Ordinal);
        Assert.Contains("Hoãn ban hành", register, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("16/03/2027")]
    [InlineData("14/03/2027")]
    public async Task The_day_on_the_paper_is_neither_before_the_approval_nor_to_come(string day)
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var clerk = await app.SignedInAsync(Role.Approver, union, "Văn thư");
        var id = await ApprovedAsync(app, union, "Kế hoạch");

        var answer = await clerk.SubmitAsync($"/Programmes/{id}/Numbering", ("Input.Symbol", "KH-LHHN"), ("Input.DatedOn", day));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(0, await app.InDatabaseAsync(db => db.OutgoingPapers.CountAsync()));
    }

    [Fact]
    public async Task Whoever_stands_in_approves_on_those_days_and_on_no_others()
    {
        await using var app = new RegistryApp();
        var (union, id) = await ProgrammeAsync(app);
        var planner = await app.SignedInAsync(Role.Planner, union);
        var deputy = await app.SignedInAsync(Role.Viewer, union, "Lê Minh Nguyệt");
        var leader = await app.SignedInAsync(Role.Approver, union, "Đình Khải");
        await planner.SubmitAsync($"/Programmes/{id}/Submission");
        Assert.Equal(HttpStatusCode.NotFound, (await deputy.GetAsync($"/Programmes/{id}/Approval")).StatusCode);

        await leader.SubmitAsync(
            "/Delegations/New", ("Input.OwnerId", $"{union.Id}"), ("Input.Capacity", "ByDelegation"), ("Input.SignerName", "Lê Minh Nguyệt"), ("Input.LegalPaper", "Giấy ủy quyền số 05/GUQ-LHHN"),
            ("Input.From", "15/03/2027"), ("Input.To", "17/03/2027"), ("Input.UserId", deputy.UserId));

        var page = await deputy.OpenAsync($"/Programmes/{id}/Approval");
        Assert.Contains("TUQ. CHỦ TỊCH", page.Body!.TextContent, StringComparison.Ordinal);
        app.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal(HttpStatusCode.NotFound, (await deputy.GetAsync($"/Programmes/{id}/Approval")).StatusCode);
    }

    [Fact]
    public async Task A_plan_that_cites_what_is_no_longer_in_force_is_warned_of_it()
    {
        await using var app = new RegistryApp();
        var (union, id) = await ProgrammeAsync(app, "Căn cứ Nghị định số 45/2010/NĐ-CP ngày 21/4/2010 của Chính phủ và Chỉ thị số 38-CT/TW ngày 19/9/2019 của Ban Bí thư (khóa X)");
        var older = new LegalDocument(new("45/2010/NĐ-CP", "Nghị định", "Về hội", "Chính phủ") { IssuedOn = new(2010, 4, 21) });
        var newer = new LegalDocument(new("126/2024/NĐ-CP", "Nghị định", "Về hội", "Chính phủ") { IssuedOn = new(2024, 10, 8), InForceFrom = new(2024, 11, 26) });
        await app.AddAsync(older, newer);
        var planner = await app.SignedInAsync(Role.Planner, union);
        await planner.SubmitAsync($"/LegalDocuments/{newer.Id}/Replacement", ("Input.OlderId", $"{older.Id}"));

        var text = (await planner.OpenAsync($"/Programmes/{id}/Submission")).QuerySelector(".checks")!.TextContent;

        Assert.Contains("Nghị định số 45/2010/NĐ-CP đã hết hiệu lực: Nghị định số 126/2024/NĐ-CP thay thế.", text, StringComparison.Ordinal);
        Assert.Contains("38-CT/TW: theo ngày ban hành là khóa XII.", text, StringComparison.Ordinal);
        var circle = await planner.SubmitAsync($"/LegalDocuments/{older.Id}/Replacement", ("Input.OlderId", $"{newer.Id}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, circle.StatusCode);
    }

    private static async Task<(Association Union, int Id)> ProgrammeAsync(RegistryApp app, string? basis = null)
    {
        var union = await app.UnionAsync();
        return (union, await app.InDatabaseAsync(db => DraftAsync(db, union, "Kế hoạch đối ngoại nhân dân năm 2027", app.Clock.GetUtcNow(), basis)));
    }

    private static async Task<int> ApprovedAsync(RegistryApp app, Association union, string title) => await app.InDatabaseAsync(async db =>
    {
        var id = await DraftAsync(db, union, title, app.Clock.GetUtcNow(), null);
        var programme = await db.Programmes.SingleAsync(one => one.Id == id);
        programme.Submit(1, app.Clock.GetUtcNow(), "", "");
        programme.Approve(app.Clock.GetUtcNow(), "", "");
        await db.SaveChangesAsync();
        return id;
    });

    private static async Task<int> DraftAsync(RegistryDbContext db, Association union, string title, DateTimeOffset at, string? basis, string by = "")
    {
        var owner = await db.Associations.SingleAsync(one => one.Id == union.Id);
        var programme = new Programme(owner, ProgrammeKind.Plan, 2027, title, at, by, "");
        if (basis is not null)
            programme.AddBasis(basis, null, null, at, "");
        db.Add(new Activity(programme, new(programme, null, 1, "CÁC HOẠT ĐỘNG CỤ THỂ"), ActivityOrder.Room, "Họp mặt hữu nghị", "Quý I"));
        await db.SaveChangesAsync();
        return programme.Id;
    }

    private static Task<ProgrammeStatus> StatusAsync(RegistryApp app, int id) =>
        app.InDatabaseAsync(db => db.Programmes.Where(one => one.Id == id).Select(one => one.Status).SingleAsync());
}
