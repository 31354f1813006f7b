using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Auditing;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Domain.Members.Import.Mapping;
using Registry.Web.Sheets;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Exports;

public sealed class ExportsTests
{
    [Fact]
    public async Task The_usual_list_holds_what_offices_keep_in_the_order_of_given_names()
    {
        await using var app = new RegistryApp();
        var list = await ExportedList.CreateAsync(app);

        Assert.Equal(
            [
                "STT|Họ và tên|Năm sinh|Giới tính|Chức vụ – Đơn vị|Điện thoại|Ghi chú",
                "1|Công ty TNHH Suối Dầu Foods",
                "2|Đặng Thu Hà|1984|Nữ|Trưởng khoa, Trường Đại học Nha Trang|0914 220 187; 0258 3822 123|Dòng một\nDòng hai: \"nháy\"; chấm phẩy, phẩy",
                "3|Tanaka Kenji|1972|Nam||+81 90 1234 5678",
            ],
            await ExportedList.LinesAsync(await list.SecretaryAsync(), "usual"));
    }

    [Fact]
    public async Task The_filter_and_the_ticks_of_the_list_say_who_is_in_the_file()
    {
        await using var app = new RegistryApp();
        var list = await ExportedList.CreateAsync(app);
        var secretary = await list.SecretaryAsync();
        Assert.Equal(2, (await ExportedList.LinesAsync(secretary, "usual", "?Class=Associate")).Count);
        Assert.Contains("3 hội viên", (await secretary.OpenAsync("/Exports")).QuerySelector(".head")!.TextContent, StringComparison.Ordinal);

        var id = await app.InDatabaseAsync(db => db.Memberships.Where(one => one.Number == "NB-0196").Select(one => one.Id).SingleAsync());
        var token = (await secretary.OpenAsync("/Exports")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var ticks = new FormUrlEncodedContent([new("ids", $"{id}"), new("__RequestVerificationToken", token)]);
        using var ticked = await secretary.Http.PostAsync(new Uri("/Exports?Class=Official", UriKind.Relative), ticks);
        var page = await ticked.ReadPageAsync();
        Assert.Contains("1 hội viên", page.QuerySelector(".head")!.TextContent, StringComparison.Ordinal);
        using var file = await secretary.SubmitAsync(page, "/Exports", "main form[method=post]", ("layout", "usual"), ("format", "Commas"));

        Assert.Equal("1,Tanaka Kenji,1972,Nam,,'+81 90 1234 5678,", (await file.Content.ReadAsStringAsync()).Split("\r\n")[1]);
        Assert.Contains("filename*=UTF-8''H%E1%BB%99i%20vi%C3%AAn", file.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_personal_leaves_only_with_those_who_may_see_it_and_is_written_down()
    {
        await using var app = new RegistryApp();
        var list = await ExportedList.CreateAsync(app);

        Assert.Equal("STT|Họ và tên|Chức vụ – Đơn vị", (await ExportedList.LinesAsync(await app.SignedInAsync(Role.Viewer, list.Union), "usual"))[0]);
        Assert.Empty(await JournalAsync(app));

        var mixed = await app.SignedInAsync(Role.Viewer, list.Union);
        await app.AddAsync(new Registry.Data.Accounts.Grant { UserId = mixed.UserId, AssociationId = list.Branch.Id, Role = Role.Secretary });
        var lines = await ExportedList.LinesAsync(mixed, "usual");
        Assert.Equal(("2|Đặng Thu Hà|||Trưởng khoa, Trường Đại học Nha Trang", "3|Tanaka Kenji|1972|Nam||+81 90 1234 5678"), (lines[2], lines[3]));
        Assert.Equal(2, (await JournalAsync(app)).Count);
    }

    [Fact]
    public async Task An_office_sets_out_its_own_list_and_uses_it_again()
    {
        await using var app = new RegistryApp();
        var list = await ExportedList.CreateAsync(app);
        var secretary = await list.SecretaryAsync();
        const string form = "/Exports/Layouts/New";

        using var moved = await secretary.SubmitAsync(form, ("Input.Name", "Danh sách thẻ"), ("Input.Titles", "HỘI HỮU NGHỊ\nDANH SÁCH THẺ"), ("Input.Sort", "Number"), ("move", "up:FullName"));
        var page = await moved.ReadPageAsync();
        Assert.Equal("FullName", page.QuerySelector("input[name='Input.Columns[0].Field']")!.GetAttribute("value"));
        (string, string)[] leaveOut = [.. Enumerable.Range(2, 5).Select(i => ($"Input.Columns[{i}].IsTaken", "false"))];
        using var saved = await secretary.SubmitAsync(page, form, "main form[method=post]", [.. leaveOut, ("Input.Columns[0].Header", "Tên trên thẻ")]);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var id = saved.Headers.Location!.OriginalString.Split("layout=")[1];
        Assert.Equal(
            ["HỘI HỮU NGHỊ|HỘI HỮU NGHỊ", "DANH SÁCH THẺ|DANH SÁCH THẺ", "Tên trên thẻ|STT", "Đặng Thu Hà|1", "Tanaka Kenji|2", "Công ty TNHH Suối Dầu Foods|3"],
            await ExportedList.LinesAsync(secretary, id));
        Assert.Equal("Tên trên thẻ;STT", (await ExportedList.LinesAsync(secretary, id, format: "Tabs"))[0].Replace('|', ';'));
    }

    [Fact]
    public async Task A_layout_needs_a_column_and_a_name_of_its_own_and_can_be_removed()
    {
        await using var app = new RegistryApp();
        var list = await ExportedList.CreateAsync(app);
        var secretary = await list.SecretaryAsync();
        using var first = await secretary.SubmitAsync("/Exports/Layouts/New", ("Input.Name", "Mẫu A"));
        var id = first.Headers.Location!.OriginalString.Split("layout=")[1];

        using var twice = await secretary.SubmitAsync("/Exports/Layouts/New", ("Input.Name", "Mẫu A"));
        Assert.Equal("Đã có mẫu mang tên này.", (await twice.ReadPageAsync()).QuerySelector("[id='Input.Name-error']")!.TextContent);

        (string, string)[] none = [.. Enumerable.Range(0, 7).Select(i => ($"Input.Columns[{i}].IsTaken", "false")), ("Input.Name", "Mẫu A")];
        using var empty = await secretary.SubmitAsync($"/Exports/Layouts/Edit/{id}", none);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Contains("Chọn ít nhất một cột.", await empty.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var removed = await secretary.SubmitAsync($"/Exports/Layouts/Removal/{id}");
        Assert.Equal(HttpStatusCode.Redirect, removed.StatusCode);
        Assert.Equal(0, await app.InDatabaseAsync(db => db.ExportLayouts.CountAsync()));
    }

    [Fact]
    public async Task Who_saves_second_sees_what_the_other_saved()
    {
        await using var app = new RegistryApp();
        var list = await ExportedList.CreateAsync(app);
        var secretary = await list.SecretaryAsync();
        using var first = await secretary.SubmitAsync("/Exports/Layouts/New", ("Input.Name", "Mẫu A"));
        var address = $"/Exports/Layouts/Edit/{first.Headers.Location!.OriginalString.Split("layout=")[1]}";
        var page = await secretary.OpenAsync(address);
        using var theirs = await secretary.SubmitAsync(address, ("Input.Name", "Mẫu B"));

        using var mine = await secretary.SubmitAsync(page, address, "main form[method=post]", ("Input.Name", "Mẫu C"));

        Assert.Equal(HttpStatusCode.Conflict, mine.StatusCode);
        Assert.Contains("Mẫu B", (await mine.ReadPageAsync()).QuerySelector(".compare")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_layout_of_another_union_is_not_there()
    {
        await using var app = new RegistryApp();
        var list = await ExportedList.CreateAsync(app);
        var theirs = await app.UnionAsync("Liên hiệp khác");
        await app.AddAsync(new Registry.Domain.Members.Exporting.ExportLayout(theirs.Id, "Mẫu của họ", [new(Registry.Domain.Members.Exporting.ExportField.FullName)]));
        var secretary = await list.SecretaryAsync();

        Assert.DoesNotContain("Mẫu của họ", (await secretary.OpenAsync("/Exports")).Body!.TextContent, StringComparison.Ordinal);
        using var file = await secretary.SubmitAsync("/Exports", ("layout", "1"));
        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
        using var edit = await secretary.GetAsync("/Exports/Layouts/Edit/1");
        Assert.Equal(HttpStatusCode.NotFound, edit.StatusCode);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task The_sheet_to_fill_in_is_understood_when_it_comes_back(string language)
    {
        await using var app = new RegistryApp();
        var list = await ExportedList.CreateAsync(app);
        using var response = await (await list.SecretaryAsync(language)).GetAsync("/Exports/Template");
        using var file = await SheetFile.OpenAsync(new MemoryStream(await response.Content.ReadAsByteArrayAsync()), "mau.xlsx");

        var header = file.Rows(0).Single();
        var guesses = MappingGuess.Of([.. header.Cells.Select(cell => new ColumnSample(cell.Text, []))]);
        Assert.DoesNotContain(guesses, guess => guess.Field is null);
        Assert.Equal(guesses.Count, guesses.Select(guess => guess.Field).Distinct().Count());
        Assert.Equal(header.Cells.Select(cell => cell.Text), file.Rows(1).Skip(1).Select(row => row[0].Text));
    }

    private static Task<List<AuditEntry>> JournalAsync(RegistryApp app) =>
        app.InDatabaseAsync(db => db.AuditEntries.Where(entry => entry.Act == PersonalDataJournal.Exported && entry.Entity == nameof(Person)).ToListAsync());
}
