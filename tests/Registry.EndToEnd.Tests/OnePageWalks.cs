using System.Text;
using System.Text.RegularExpressions;
using Registry.EndToEnd.Tests.Support;

namespace Registry.EndToEnd.Tests;

/// <summary>The year for a wall: printed on one sheet.</summary>
public sealed partial class OnePageWalks
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task The_months_of_a_year_print_on_one_page(string language)
    {
        await using var walk = await BrowserWalk.BeginAsync();
        await walk.OpenAsync($"/calendar?year=2027&view=months&lang={language}");

        var paper = Encoding.Latin1.GetString(await walk.Page.PdfAsync(new() { PreferCSSPageSize = true }));

        Assert.Single(OnePage().Matches(paper));
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex OnePage();
}
