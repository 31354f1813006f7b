using System.Net;
using AngleSharp.Html.Dom;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Programmes;

/// <summary>The papers of a programme, from the page where its planner stands.</summary>
public sealed class PaperPagesTests
{
    [Fact]
    public async Task Every_paper_is_reached_from_the_programme_and_printed_in_the_organisations_measures()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var profile = new PaperProfile(PaperProfileKind.Union, null);
        profile.Lay(new() { Body = 13, Left = 35 });
        await world.App.AddAsync(profile);

        var links = (await world.Planner.OpenAsync($"/Programmes/{world.Id}")).QuerySelectorAll("#papers a").Select(link => link.GetAttribute("href")!).ToList();

        string[] types = ["KẾ HOẠCH", "KẾ HOẠCH", "TỜ TRÌNH", "V/v"];
        Assert.Equal(types.Length, links.Count);
        foreach (var (address, type) in links.Zip(types))
        {
            var page = await world.Planner.OpenAsync(address);
            Assert.Contains(type, page.QuerySelector(".desk")!.TextContent, StringComparison.OrdinalIgnoreCase);
            using var style = await world.Planner.GetAsync(page.QuerySelector("main link[rel=stylesheet]")!.GetAttribute("href")!);
            var css = await style.Content.ReadAsStringAsync();
            Assert.Contains("--body: 13pt", css, StringComparison.Ordinal);
            Assert.Contains("35mm", css, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("TM. BAN THƯỜNG VỤ\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", true)]
    [InlineData("TM. BAN THƯỜNG VỤ\nỦY VIÊN", false)]
    public async Task A_signature_typed_without_a_name_has_that_of_whoever_holds_its_post(string typed, bool isNamed)
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var leader = await world.AsAsync(Role.Approver, "Đình Khải");
        using var delegated = await leader.SubmitAsync(
            "/Delegations/New", ("Input.OwnerId", $"{world.Union.Id}"), ("Input.Capacity", "InPlaceOf"), ("Input.SignerName", "Lê Minh Nguyệt"), ("Input.From", "15/03/2027"), ("Input.To", "17/03/2027"));

        using var saved = await world.Planner.SubmitAsync($"/Programmes/{world.Id}/Edit", ("Input.SignerTitle", typed), ("Input.Signer", ""), ("Input.PlannedIssueOn", "16/03/2027"));

        var link = (await world.Planner.OpenAsync($"/Programmes/{world.Id}")).QuerySelector("#papers a")!.GetAttribute("href")!;
        Assert.Equal(isNamed, (await world.Planner.OpenAsync(link)).QuerySelector(".desk")!.TextContent.Contains("Lê Minh Nguyệt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Measures_that_are_typed_are_shown_before_they_are_saved()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var administrator = await world.AsAsync(Role.Administrator, "Quản trị");
        const string Address = "/Administration/Profiles/Kind/Union";

        var page = await administrator.OpenAsync(Address);

        using var shown = await PreviewAsync(administrator, page, ("Input.Measures[Body]", "13"), ("Input.Code", "LHHN-ĐN"));
        var typed = await shown.ReadPageAsync();
        using var refused = await PreviewAsync(administrator, typed, ("Input.Measures[Left]", "10"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity), (shown.StatusCode, refused.StatusCode));
        Assert.Contains("LHHN-ĐN", typed.QuerySelector(".desk")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Body=13", typed.QuerySelector("section link[rel=stylesheet]")!.GetAttribute("href")!, StringComparison.Ordinal);
        Assert.DoesNotContain("LHHN-ĐN", (await administrator.OpenAsync(Address)).QuerySelector(".desk")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Presses the button that shows the sample.</summary>
    private static async Task<HttpResponseMessage> PreviewAsync(RegistryClient client, IHtmlDocument page, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(((IHtmlFormElement)page.QuerySelector("form[data-preview]")!).FieldsWith(fields));
        return await client.Http.PostAsync(new Uri(page.QuerySelector("button[formaction$=Preview]")!.GetAttribute("formaction")!, UriKind.Relative), content);
    }
}
