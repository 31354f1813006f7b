using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Work;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Features.Papers;
using Registry.Web.Tests.Documents;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Papers;

[Collection(PrintingGroup.Name)]
public sealed class LongListTests : IAsyncDisposable
{
    private const int Members = MemberPaperPage.MostRows + 200;

    private readonly RegistryApp app = new();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [PrintingFact]
    public async Task A_list_of_more_members_than_one_waits_for_is_printed_whole_with_its_numbers_and_pages_counted_through()
    {
        var people = await PaperPeople.AddAsync(app);
        await FillAsync(people.Branch.Id);
        var secretary = await app.SignedInAsync(Role.Secretary, people.Association);

        using var asked = await secretary.SubmitAsync("/Members/Paper?columns=Number&columns=Phone");

        Assert.StartsWith("/Work/", asked.Headers.Location!.ToString(), StringComparison.Ordinal);
        var item = await app.InDatabaseAsync(db => db.WorkItems.SingleAsync());
        Assert.True(item.State == WorkItemState.Done, item.Result);
        using var file = await secretary.GetAsync(item.ResultAddress!);
        using var paper = new PrintedPaper(await file.Content.ReadAsByteArrayAsync());
        var pages = int.Parse(paper.Info("Pages"), CultureInfo.InvariantCulture);
        Assert.Contains($"Danh sách gồm {Members + 2} hội viên", paper.Text, StringComparison.Ordinal);
        Assert.Contains($"Chi hội Biên Hòa ({Members + 1} hội viên)", paper.Text, StringComparison.Ordinal);
        Assert.Contains($" {Members + 2} Trần Văn Ơn", paper.Text, StringComparison.Ordinal);
        Assert.Single(paper.Text.Split("DANH SÁCH").Skip(1)); // the head stands once
        Assert.Contains($" {pages} ", paper.Text[^4000..], StringComparison.Ordinal); // the last page bears its number
        Assert.Equal(1, await app.InDatabaseAsync(db => db.AuditEntries.CountAsync(entry => entry.Act == "Exported")));
    }

    [PrintingFact]
    public async Task An_attendance_sheet_for_more_members_than_one_waits_for_is_printed_whole_with_its_empty_lines_at_the_end()
    {
        var people = await PaperPeople.AddAsync(app);
        await FillAsync(people.Branch.Id);
        var secretary = await app.SignedInAsync(Role.Secretary, people.Association);

        using var asked = await secretary.SubmitAsync("/Members/Attendance?occasion=Hội viên dự đại hội&when=8 giờ 00 ngày 05/9/2027&blank=3");

        Assert.StartsWith("/Work/", asked.Headers.Location!.ToString(), StringComparison.Ordinal);
        var item = await app.InDatabaseAsync(db => db.WorkItems.SingleAsync());
        Assert.True(item.State == WorkItemState.Done, item.Result);
        Assert.Equal($"Danh sách ký nhận của {Members + 2} hội viên", item.Title);
        using var file = await secretary.GetAsync(item.ResultAddress!);
        using var paper = new PrintedPaper(await file.Content.ReadAsByteArrayAsync());
        Assert.Single(paper.Text.Split("DANH SÁCH KÝ NHẬN Hội viên dự đại hội 8 giờ 00 ngày 05/9/2027").Skip(1));
        Assert.Single(paper.Text.Split("Số người có mặt").Skip(1));
        Assert.Contains(" 1001 Hội viên số ", paper.Text, StringComparison.Ordinal);
        Assert.Contains($" {Members + 2} Nguyễn Thị Phượng Vỹ Giảng viên, Trường Đại học Đồng Nai {Members + 3} ", paper.Text, StringComparison.Ordinal);
        Assert.Matches($@" {Members + 5} (\d+ )?Số người có mặt", paper.Text);
        Assert.Contains($" {paper.Info("Pages")} ", paper.Text[^4000..], StringComparison.Ordinal); // the last page bears its number
    }

    private Task FillAsync(int branch) => app.InDatabaseAsync(async db =>
    {
        for (var number = 0; number < Members; number++)
            db.Add(new Membership(new Person(string.Create(CultureInfo.InvariantCulture, $"Hội viên số {number:0000}")), branch, MembershipClass.Official, null, default));
        await db.SaveChangesAsync();
    });
}
