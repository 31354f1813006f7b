using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Accounts;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Members;
using Registry.Web.Tests.Documents;
using Registry.Web.Tests.Documents.Official;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Papers;

public sealed class MembersPrintTests : IAsyncDisposable
{
    private readonly RegistryApp app = new();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [PrintingFact]
    public async Task Members_are_printed_branch_by_branch_with_the_columns_chosen_and_the_journal_says_so()
    {
        var people = await PaperPeople.AddAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, people.Association);

        using var response = await secretary.GetAsync($"/Members/Paper/Pdf?Association={people.Association.Id}&columns=Phone&columns=BirthYear");

        using var paper = new PrintedPaper(await response.Content.ReadAsByteArrayAsync());
        Assert.Contains("Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai (01 hội viên) 1 Nguyễn Thị Phượng Vỹ 1958 0913 123 456", paper.Text, StringComparison.Ordinal);
        Assert.Contains("Chi hội Biên Hòa (01 hội viên) 2 Trần Văn Ơn 1962 0913 654 321", paper.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lê Hữu Ước", paper.Text, StringComparison.Ordinal);
        Assert.Contains("Danh sách gồm 02 hội viên./.", paper.Text, StringComparison.Ordinal);
        Assert.Equal(2, await app.InDatabaseAsync(db => Task.FromResult(db.AuditEntries.Count(entry => entry.Act == "Exported"))));
    }

    [Fact]
    public async Task A_viewer_is_not_offered_personal_columns_and_gets_none_by_asking()
    {
        var people = await PaperPeople.AddAsync(app);
        var viewer = await app.SignedInAsync(Role.Viewer, people.Union);

        var page = await viewer.OpenAsync("/Members/Paper?columns=Phone&columns=Address&columns=Number");

        Assert.Equal(["Workplace", "Class", "Number", "Joined", "Note"], page.QuerySelectorAll("input[name=columns]").Select(box => box.GetAttribute("value")));
        var paper = page.QuerySelector("article.paper")!.TextContent;
        Assert.Contains("VL-0001", paper, StringComparison.Ordinal);
        Assert.DoesNotContain("0913", paper, StringComparison.Ordinal);
        Assert.DoesNotContain("Trấn Biên", paper, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_keeps_two_associations_prints_the_members_of_one_at_a_time()
    {
        var people = await PaperPeople.AddAsync(app);
        var other = new Association(AssociationKind.Association, people.Union, "Hội hữu nghị Việt Nam – ASEAN tỉnh Đồng Nai");
        await app.InDatabaseAsync(async db =>
        {
            db.Attach(people.Union);
            db.Add(other);
            await db.SaveChangesAsync();
            db.Add(new Membership(new Person("Lương Thế Hiển"), other.Id, MembershipClass.Official, null, default));
            await db.SaveChangesAsync();
        });
        var secretary = await app.SignedInAsync(Role.Secretary, people.Association);
        await app.InDatabaseAsync(async db =>
        {
            var grant = await db.Grants.SingleAsync();
            db.Grants.Add(new Grant { UserId = grant.UserId, AssociationId = other.Id, Role = Role.Secretary });
            await db.SaveChangesAsync();
        });

        var mine = await secretary.OpenAsync("/Members/Paper");
        var theirs = await secretary.OpenAsync($"/Members/Paper?Association={other.Id}");

        Assert.DoesNotContain("Lương Thế Hiển", mine.QuerySelector("article.paper")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Danh sách gồm 02 hội viên", mine.QuerySelector("article.paper")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Lương Thế Hiển", theirs.QuerySelector("article.paper")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_those_ticked_are_on_the_paper_and_none_of_another_union()
    {
        var people = await PaperPeople.AddAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, people.Association);
        var stranger = await app.SignedInAsync(Role.Secretary, await app.UnionAsync("Liên hiệp khác"));
        var ids = await app.InDatabaseAsync(db => Task.FromResult(db.Memberships.Where(m => m.Number == "VL-0002").Select(m => m.Id).ToList()));

        var page = await secretary.OpenAsync($"/Members/Paper?chosen={ids[0]}");
        var foreign = await stranger.OpenAsync($"/Members/Paper?chosen={ids[0]}");

        Assert.Contains("Trần Văn Ơn", page.QuerySelector("article.paper")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Phượng Vỹ", page.QuerySelector("article.paper tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{ids[0]}", page.QuerySelector("input[type=hidden][name=chosen]")!.GetAttribute("value"));
        Assert.Null(foreign.QuerySelector("article.paper"));
        Assert.Contains("Không có hội viên nào", foreign.Body!.TextContent, StringComparison.Ordinal);
        using var other = await stranger.GetAsync($"/Members/Paper?Association={people.Association.Id}");
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [Fact]
    public async Task An_attendance_sheet_names_its_occasion_and_has_empty_lines()
    {
        var people = await PaperPeople.AddAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, people.Association);

        using var response = await secretary.GetAsync("/Members/Attendance/Word?occasion=Đại biểu dự họp mặt&when=8 giờ 00 ngày 05/9/2027&blank=3");
        var text = new WordFile(await response.Content.ReadAsByteArrayAsync()).Read(part => part.Document.InnerText);

        Assert.Contains("DANH SÁCH KÝ NHẬNĐại biểu dự họp mặt8 giờ 00 ngày 05/9/2027", text, StringComparison.Ordinal);
        Assert.Contains("Giảng viên, Trường Đại học Đồng Nai345Số người có mặt", text, StringComparison.Ordinal);
    }
}
