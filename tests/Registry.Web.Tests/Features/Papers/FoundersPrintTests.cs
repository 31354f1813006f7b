using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Associations.Board;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Papers;

public sealed class FoundersPrintTests : IAsyncDisposable
{
    private readonly RegistryApp app = new();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task The_founding_committee_is_listed_with_what_the_decree_asks_for_and_what_is_missing_is_said()
    {
        var people = await PaperPeople.AddAsync(app);
        var founder = await app.InDatabaseAsync(db => db.Persons.SingleAsync(one => one.FullName == "Trần Văn Ơn"));
        await ElectAsync(people.Association.Id, founder.Id);
        var secretary = await app.SignedInAsync(Role.Secretary, people.Association);

        var before = await secretary.OpenAsync($"/Associations/{people.Association.Id}/Board/Founders");
        using var saved = await secretary.SubmitAsync(
            $"/Members/{founder.Id}/Founder", ("Input.Hometown", "Phường Trấn Biên, Đồng Nai"), ("Input.Schooling", "12/12"), ("Input.Qualification", "Thạc sĩ Quan hệ quốc tế"));
        var after = await secretary.OpenAsync($"/Associations/{people.Association.Id}/Board/Founders");
        using var word = await secretary.GetAsync($"/Associations/{people.Association.Id}/Board/Founders/Word");

        Assert.Contains("Trần Văn Ơn: ngày sinh, quê quán, trình độ văn hóa, trình độ chuyên môn", before.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(
            ["STT", "Họ và tên", "Ngày tháng năm sinh", "Quê quán", "Trình độ văn hóa", "Trình độ chuyên môn", "Chức vụ, đơn vị công tác", "Chức danh trong Ban vận động", "Địa chỉ thường trú hoặc tạm trú", "Số điện thoại"],
            after.QuerySelectorAll("article.paper th").Select(cell => cell.TextContent.Trim()));
        var row = after.QuerySelector("article.paper tbody tr")!.TextContent;
        Assert.All(["Trần Văn Ơn", "Phường Trấn Biên, Đồng Nai", "12/12", "Thạc sĩ Quan hệ quốc tế", "Trưởng ban vận động", "Cách Mạng Tháng Tám"], one => Assert.Contains(one, row.Replace('\u00a0', ' '), StringComparison.Ordinal));
        Assert.Contains("BAN VẬN ĐỘNG THÀNH LẬP HỘI HỮU NGHỊ", after.QuerySelector("article.paper")!.TextContent.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, word.StatusCode);
        Assert.NotEmpty(await app.InDatabaseAsync(db => db.AuditEntries.Where(entry => entry.Act == "Exported").ToListAsync()));
    }

    [Fact]
    public async Task Who_holds_two_seats_is_listed_once_with_both()
    {
        var people = await PaperPeople.AddAsync(app);
        var founder = await app.InDatabaseAsync(db => db.Persons.SingleAsync(one => one.FullName == "Trần Văn Ơn"));
        await ElectAsync(people.Association.Id, founder.Id);
        await ElectAsync(people.Association.Id, founder.Id, "Thư ký");
        var secretary = await app.SignedInAsync(Role.Secretary, people.Association);

        var page = await secretary.OpenAsync($"/Associations/{people.Association.Id}/Board/Founders");

        Assert.Contains("Trưởng ban vận động, Thư ký", Assert.Single(page.QuerySelectorAll("article.paper tbody tr")).TextContent, StringComparison.Ordinal);
        Assert.Contains("Danh sách gồm 01 người", page.QuerySelector("article.paper")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_not_see_personal_data_sees_no_such_list()
    {
        var people = await PaperPeople.AddAsync(app);
        var planner = await app.SignedInAsync(Role.Planner, people.Union);

        using var list = await planner.GetAsync($"/Associations/{people.Association.Id}/Board/Founders");

        Assert.Equal(HttpStatusCode.NotFound, list.StatusCode);
    }

    private Task ElectAsync(int associationId, int personId, string title = "Trưởng ban vận động") => app.InDatabaseAsync(async db =>
    {
        var seat = new Seat(associationId, BoardBody.Founding, title, "Head", 1, SeatNeed.Signing, 1 + await db.Seats.CountAsync());
        seat.Elect(await db.Persons.SingleAsync(one => one.Id == personId), new(new(2026, 10, 1)));
        db.Add(seat);
        await db.SaveChangesAsync();
    });
}
