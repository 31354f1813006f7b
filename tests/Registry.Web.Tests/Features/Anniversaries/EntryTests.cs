using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Anniversaries;

public sealed class EntryTests
{
    private static readonly (string, string)[] Entry =
    [
        ("Input.NameVi", "Giỗ Tổ Hùng Vương"), ("Input.NameEn", "Hùng Kings' day"), ("Input.Kind", "LunarFestival"),
        ("Input.Rule", "lunar: 10/3"), ("Input.Counting", "NotCounted"), ("Input.Source", "Bộ luật Lao động"),
    ];

    [Fact]
    public async Task A_planner_enters_a_day_and_is_led_to_it()
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());

        var response = await planner.SubmitAsync("/Anniversaries/New", Entry);

        var kept = await app.InDatabaseAsync(db => db.Anniversaries.SingleAsync());
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal($"/Anniversaries/{kept.Id}", response.Headers.Location!.OriginalString);
        Assert.Equal("lunar: 10/3", kept.Rule.ToString());
        var page = await planner.OpenAsync($"/Anniversaries/{kept.Id}");
        Assert.Contains("Giỗ Tổ Hùng Vương", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("16/04/2027", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_sent_twice_makes_one_day()
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());
        var form = await planner.OpenAsync("/Anniversaries/New");

        var first = await planner.SubmitAsync(form, "/Anniversaries/New", "main form", Entry);
        var second = await planner.SubmitAsync(form, "/Anniversaries/New", "main form", Entry);

        Assert.Equal(1, await app.InDatabaseAsync(db => db.Anniversaries.CountAsync()));
        Assert.Equal(first.Headers.Location, second.Headers.Location);
    }

    [Fact]
    public async Task Looking_ahead_shows_ten_times_and_keeps_nothing()
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());
        var form = await planner.OpenAsync("/Anniversaries/New");

        var page = await (await planner.SubmitAsync(form, "/Anniversaries/New?handler=Preview", "main form", Entry)).ReadPageAsync();

        Assert.Equal(10, page.QuerySelectorAll("[aria-labelledby=preview] li").Length);
        Assert.Contains("mùng 10 tháng Ba năm Đinh Mùi", page.QuerySelector("[aria-labelledby=preview] li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Giỗ Tổ Hùng Vương", page.QuerySelector("[name='Input.NameVi']")!.GetAttribute("value"));
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Anniversaries.CountAsync()));
    }

    [Theory]
    [InlineData("lunar: 31/3", "[31]", "từ 1 đến 30")]
    [InlineData("fixed; if sunday previous saturday", "[p]", "then")]
    public async Task A_rule_that_cannot_be_read_shows_where(string rule, string place, string words)
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());

        var response = await planner.SubmitAsync("/Anniversaries/New", [.. Entry.Where(field => field.Item1 != "Input.Rule"), ("Input.Rule", rule)]);

        var page = await response.ReadPageAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains(words, page.QuerySelector("[id='Input.Rule-error']")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith(place[1..2], page.QuerySelector(".rule-place mark")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(rule, page.QuerySelector("[name='Input.Rule']")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("Input.Base", "30/02/1996", "Tháng 2 năm 1996 có 29 ngày. Sửa lại ngày.")]
    [InlineData("Input.Base", "mai", "Gõ ngày theo dạng ngày/tháng/năm, ví dụ 24/06/2027.")]
    [InlineData("Input.CountryIso2", "QQ", "Hãy chọn trong danh sách.")]
    [InlineData("Input.AlternativeDates", "15/08; 31/04", "Không có ngày 31/04. Sửa lại ngày.")]
    [InlineData("Input.NameVi", "", "Ô này cần được điền.")]
    [InlineData("Input.Source", "a\u0001b", "Trong ô này có ký tự điều khiển. Hãy gõ lại bằng chữ thường.")]
    public async Task A_field_that_is_wrong_says_what_to_do_and_nothing_is_kept(string field, string typed, string words)
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());

        var response = await planner.SubmitAsync("/Anniversaries/New", [.. Entry.Where(each => each.Item1 != field), (field, typed)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal(words, (await response.ReadPageAsync()).QuerySelector($"[id='{field}-error']")?.TextContent);
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Anniversaries.CountAsync()));
    }

    [Fact]
    public async Task A_name_of_five_hundred_letters_is_refused_and_markup_is_shown_as_typed()
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());

        var long500 = await planner.SubmitAsync("/Anniversaries/New", [.. Entry.Where(each => each.Item1 != "Input.NameVi"), ("Input.NameVi", new string('ă', 500))]);
        await planner.SubmitAsync("/Anniversaries/New", [.. Entry.Where(each => each.Item1 != "Input.NameVi"), ("Input.NameVi", "<script>alert(1)</script>")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, long500.StatusCode);
        var id = await app.InDatabaseAsync(db => db.Anniversaries.Select(day => day.Id).SingleAsync());
        var page = await planner.OpenAsync($"/Anniversaries/{id}");
        Assert.Equal("<script>alert(1)</script>", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Who_may_only_read_finds_no_form()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var day = SampleDays.Relations();
        await app.AddAsync(day);
        var viewer = await app.SignedInAsync(Role.Viewer, union);

        foreach (var address in new[] { "/Anniversaries/New", $"/Anniversaries/{day.Id}/Edit", $"/Anniversaries/{day.Id}/Verification", $"/Anniversaries/{day.Id}/Notice", $"/Anniversaries/{day.Id}/Withdrawal" })
            Assert.NotEqual(HttpStatusCode.OK, (await viewer.GetAsync(address)).StatusCode);
    }
}
