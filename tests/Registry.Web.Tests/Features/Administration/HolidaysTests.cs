using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Days;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Administration;

public sealed class HolidaysTests
{
    private const string Heading = "date,name_vi,name_en,kind,source,uncertain\n";
    private static readonly DateOnly Day = new(2027, 4, 30);

    [Fact]
    public async Task A_day_is_added_changed_and_removed_and_each_time_the_page_says_how_many_days_are_worked()
    {
        await using var app = new RegistryApp();
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        var before = await WorkedAsync(administrator);
        (await AddAsync(administrator, "30/4/2027")).Dispose();
        var added = await WorkedAsync(administrator);
        (await administrator.SubmitAsync("/Administration/Holidays/Edit/2027-04-30", ("Input.Kind", "Pending"))).Dispose();
        var pending = await WorkedAsync(administrator);
        var confirm = await administrator.OpenAsync("/Administration/Holidays/Removal/2027-04-30");
        (await administrator.SubmitAsync("/Administration/Holidays/Removal/2027-04-30")).Dispose();

        Assert.Equal((before - 1, before), (added, pending));
        Assert.Contains($"hiện {before}, bỏ ngày này còn {before}", confirm.Body!.TextContent, StringComparison.Ordinal);
        Assert.False(await app.InDatabaseAsync(db => db.Holidays.AnyAsync()));
    }

    [Fact]
    public async Task A_day_is_in_the_table_once_and_a_worked_Wednesday_makes_no_sense()
    {
        await using var app = new RegistryApp();
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        (await AddAsync(administrator, "30/04/2027")).Dispose();
        using var twice = await AddAsync(administrator, "30/04/2027");
        using var wednesday = await AddAsync(administrator, "28/04/2027", "SwappedWorkday");
        using var none = await AddAsync(administrator, "31/04/2027");

        Assert.Contains("đã có trong bảng", (await twice.ReadPageAsync()).QuerySelector("[id='Date-error']")!.TextContent, StringComparison.Ordinal);
        Assert.All([twice, wednesday, none], refused => Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode));
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Holidays.CountAsync()));
    }

    [Fact]
    public async Task The_second_to_save_sees_both_values()
    {
        await using var app = new RegistryApp();
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        (await AddAsync(administrator, "30/04/2027")).Dispose();
        var mine = await administrator.OpenAsync("/Administration/Holidays/Edit/2027-04-30");
        (await administrator.SubmitAsync("/Administration/Holidays/Edit/2027-04-30", ("Input.NameVi", "Tên của người kia"))).Dispose();

        using var late = await administrator.SubmitAsync(mine, "/Administration/Holidays/Edit/2027-04-30", "main form", ("Input.NameVi", "Tên của tôi"));
        var compare = (await late.ReadPageAsync()).QuerySelector(".compare tbody")!.TextContent;

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("Tên của tôi", compare, StringComparison.Ordinal);
        Assert.Contains("Tên của người kia", compare, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_first_shown_and_then_saved_whole()
    {
        await using var app = new RegistryApp();
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        await app.AddAsync(new Holiday(Day, HolidayKind.Pending, "Ngày Chiến thắng", "Victory Day", "Dự kiến"));
        var rows = Heading + "2027-04-30,Ngày Chiến thắng,Victory Day,law,Bộ luật Lao động,n\n2027-05-03,Nghỉ bù,Day in lieu,compensation,Thông báo,n\n";
        using var shown = await administrator.SubmitAsync("/Administration/Holidays/Import", ("Rows", rows));
        var preview = await shown.ReadPageAsync();
        var unsaved = await app.InDatabaseAsync(db => db.Holidays.CountAsync());
        using var saved = await administrator.SubmitAsync(preview, "/Administration/Holidays/Import", "main form[action*=Save]");

        Assert.Contains("1 ngày mới, 1 ngày sửa", preview.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, unsaved);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal([HolidayKind.Law, HolidayKind.Compensation], await app.InDatabaseAsync(db => db.Holidays.OrderBy(day => day.Date).Select(day => day.Kind).ToListAsync()));
    }

    [Fact]
    public async Task A_file_with_broken_rows_names_each_and_saves_nothing_even_when_sent_for_saving()
    {
        await using var app = new RegistryApp();
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        var rows = Heading + "2027-04-30,Ngày Chiến thắng,Victory Day,law,Bộ luật Lao động,n\n2027-02-30,Không có,None,law,Nguồn,n\n2027-05-03,Nghỉ bù,Day in lieu,bonus,Nguồn,n\n";
        using var shown = await administrator.SubmitAsync("/Administration/Holidays/Import", ("Rows", rows));
        var page = await shown.ReadPageAsync();
        using var forced = await administrator.SubmitAsync(page, "/Administration/Holidays/Import?handler=Save", "main form", ("Rows", rows));

        var notice = page.QuerySelector(".notice.bad")!.TextContent;
        Assert.Contains("Dòng 3, cột ngày", notice, StringComparison.Ordinal);
        Assert.Contains("Dòng 4, cột loại", notice, StringComparison.Ordinal);
        Assert.False(await app.InDatabaseAsync(db => db.Holidays.AnyAsync()));
    }

    private static Task<HttpResponseMessage> AddAsync(RegistryClient administrator, string date, string kind = "Law") => administrator.SubmitAsync(
        "/Administration/Holidays/New",
        ("Date", date), ("Input.Kind", kind), ("Input.NameVi", "Ngày Chiến thắng"), ("Input.NameEn", "Victory Day"), ("Input.Source", "Bộ luật Lao động"));

    private static async Task<int> WorkedAsync(RegistryClient administrator) => int.Parse(
        new string([.. (await administrator.OpenAsync("/Administration/Holidays?year=2027")).QuerySelector(".head p")!.TextContent.Where(char.IsDigit)]),
        System.Globalization.CultureInfo.InvariantCulture);
}
