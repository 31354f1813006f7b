using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Sheets.Writing;
using Registry.Web.Ui;

namespace Registry.Web.Features.Exports;

/// <summary>An empty sheet for a list of members, and beside it how to fill it in.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class TemplateModel(IStringLocalizer<Text> text) : PageModel
{
    public IActionResult OnGet()
    {
        var columns = TemplateGuide.Columns;
        SheetPage[] pages =
        [
            new(text["Members"], [], [.. columns.Select(column => new SheetPageColumn(text[ExportWords.Of(column.Field)], ExportWords.WidthOf(column.Field)))], Rows([])),
            new(text["How to fill it in"], [],
                [new(text["Column"], 24), new(text["Example"], 46), new(text["How to write it"], 90)],
                Rows(columns.Select(column => (IReadOnlyList<SheetValue>)[text[ExportWords.Of(column.Field)].Value, column.Example.Length == 0 ? "" : text[column.Example].Value, text[column.Guidance].Value]))),
        ];
        return new SheetAnswer(XlsxWriter.ContentType, text["List of members to fill in"], ".xlsx", (to, cancellation) => XlsxWriter.WriteAsync(to, pages, cancellation));
    }

    private static async IAsyncEnumerable<IReadOnlyList<SheetValue>> Rows(IEnumerable<IReadOnlyList<SheetValue>> rows)
    {
        await Task.CompletedTask;
        foreach (var row in rows)
            yield return row;
    }
}
