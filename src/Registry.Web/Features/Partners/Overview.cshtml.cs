using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Registry.Domain.Days;
using Registry.Web.Documents.Tables;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Sheets.Writing;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Partners;

/// <summary>All partners at a glance: a picture, a list, a sheet, a paper, and where one is missing.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class OverviewModel(PartnerOverview overview, PaperPress press, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    private static readonly (string Name, int Width)[] Columns = [("Region", 14), ("Country", 24), ("Partner", 50), ("Kind of partner", 26), ("Agreements", 12), ("State of the relation", 20)];

    public IReadOnlyList<PartnerOverview.Row> Rows { get; private set; } = [];

    public IReadOnlyList<PartnerOverview.Gap> Gaps { get; private set; } = [];

    public IEnumerable<IGrouping<string, PartnerOverview.Row>> Regions => Rows.GroupBy(row => row.Region);

    /// <summary>The longest bar; never none, which would divide the picture by nothing.</summary>
    public int Most => Math.Max(1, Rows.Count == 0 ? 1 : Regions.Max(region => region.Count()));

    public bool NoPdf => Response.StatusCode == StatusCodes.Status503ServiceUnavailable;

    public static string NameOf(PartnerState state) => state switch
    {
        PartnerState.Living => "Living relation",
        PartnerState.Quiet => "Quiet relation",
        _ => "Loose acquaintance",
    };

    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        SheetPage[] pages =
        [
            new(text["Partners"], [], [.. Columns.Select(column => new SheetPageColumn(text[column.Name], column.Width))], Each(Rows.Select(Cells))),
            new(text["Gaps"], [], [new(text["Country"], 30), new(text["Years"], 10)], Each(Gaps.Select(gap => (IReadOnlyList<SheetValue>)[gap.Country, (int?)gap.Ordinal]))),
        ];
        return new SheetAnswer(XlsxWriter.ContentType, text["Overview of the partners"], ".xlsx", (to, stop) => XlsxWriter.WriteAsync(to, pages, stop));
    }

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        var line = text["as of {0}; marked this year without a partner: {1}", DayText.Numeric(time.Today()), Gaps.Count == 0 ? "–" : string.Join(", ", Gaps.Select(gap => $"{gap.Country} ({gap.Ordinal})"))];
        var table = new PlainTable(
            text["Overview of the partners"], line, Masthead.IsVietnamese ? "vi" : "en", [.. Columns.Select(column => text[column.Name].Value)],
            [.. Rows.Select(row => (IReadOnlyList<string>)[.. Cells(row).Select(cell => cell.Plain)])]);
        return await press.PrintAsync(this, PlainTableDocument.Compose(table), cancellation);
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        Rows = await overview.RowsAsync(cancellation);
        Gaps = await overview.GapsAsync(Rows, cancellation);
    }

    private IReadOnlyList<SheetValue> Cells(PartnerOverview.Row row) =>
        [row.Region.Length == 0 ? text["Of no country"].Value : text[row.Region].Value, row.Country, row.Name, text[PartnerWords.Of(row.Kind)].Value, (int?)row.Agreements, text[NameOf(row.State)].Value];

    private static async IAsyncEnumerable<IReadOnlyList<SheetValue>> Each(IEnumerable<IReadOnlyList<SheetValue>> rows)
    {
        await Task.CompletedTask;
        foreach (var row in rows)
            yield return row;
    }
}
