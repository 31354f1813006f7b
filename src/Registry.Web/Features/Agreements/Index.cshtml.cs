using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Agreements;
using Registry.Domain.Days;
using Registry.Web.Documents.Tables;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Sheets.Writing;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Agreements;

/// <summary>The agreements, those that end first on top; the same list as a sheet and as a paper.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class IndexModel(RegistryDbContext db, Reader reader, PaperPress press, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    /// <summary>More than any office has; a paper of more would not be read.</summary>
    private const int MostOnPaper = 2000;

    public AgreementFilter Filter { get; private set; } = new();

    public DateOnly Today { get; } = time.Today();

    public int InAll { get; private set; }

    public int Alive { get; private set; }

    public bool NoPdf => Response.StatusCode == StatusCodes.Status503ServiceUnavailable;

    public Paging Paging { get; private set; } = Paging.Of(1, 0);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public Task OnGetAsync([FromQuery] AgreementFilter filter, CancellationToken cancellation) => LoadAsync(filter, Paging.DefaultSize, cancellation);

    public async Task<IActionResult> OnGetXlsxAsync([FromQuery] AgreementFilter filter, CancellationToken cancellation)
    {
        await LoadAsync(filter, MostOnPaper, cancellation);
        var page = new SheetPage(text["Agreements"], [], [.. Columns.Select(column => new SheetPageColumn(text[column.Name], column.Width))], Cells());
        return new SheetAnswer(XlsxWriter.ContentType, text["Agreements"], ".xlsx", (to, stop) => XlsxWriter.WriteAsync(to, [page], stop));
    }

    public async Task<IActionResult> OnGetPdfAsync([FromQuery] AgreementFilter filter, CancellationToken cancellation)
    {
        await LoadAsync(filter, MostOnPaper, cancellation);
        List<IReadOnlyList<string>> rows = [.. Rows.Select(row => (IReadOnlyList<string>)[.. CellsOf(row).Select(cell => cell.Plain)])];
        var table = new PlainTable(text["Agreements"], text["as of {0}", DayText.Numeric(Today)], Masthead.IsVietnamese ? "vi" : "en", [.. Columns.Select(column => text[column.Name].Value)], rows);
        return await press.PrintAsync(this, PlainTableDocument.Compose(table), cancellation);
    }

    /// <summary>The same list in another form.</summary>
    public string AddressOf(string form) =>
        QueryHelpers.AddQueryString(Url.Content("~/Agreements"), Request.Query.Where(pair => pair.Key is not ("page" or "handler")).Append(new("handler", form)).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value)));

    private static readonly (string Name, int Width)[] Columns =
        [("Agreement", 60), ("Kind of paper", 24), ("Partner", 40), ("Signed on", 14), ("Last day in force", 14), ("Where it stands", 28), ("Next duty", 14)];

    private async IAsyncEnumerable<IReadOnlyList<SheetValue>> Cells()
    {
        await Task.CompletedTask;
        foreach (var row in Rows)
            yield return [.. CellsOf(row)];
    }

    private IEnumerable<SheetValue> CellsOf(Row row) =>
    [
        row.Agreement.Title(Masthead.IsVietnamese), text[AgreementWords.Of(row.Agreement.Kind)].Value, row.Partners, row.Agreement.SignedOn, row.Agreement.EndsOn,
        text[AgreementWords.Of(row.Agreement.StageOn(Today))].Value, row.NextDuty,
    ];

    private async Task LoadAsync(AgreementFilter filter, int size, CancellationToken cancellation)
    {
        Filter = filter;
        var visible = db.Agreements.AsNoTracking().VisibleTo(reader);
        var found = filter.Of(visible, Today);
        InAll = await visible.CountAsync(cancellation);
        Alive = await visible.AliveOn(Today).CountAsync(cancellation);
        Paging = Paging.Of(filter.Page, await found.CountAsync(cancellation), size);
        var vietnamese = Masthead.IsVietnamese;
        var agreements = await found
            .OrderBy(one => one.EndedOn != null).ThenBy(one => one.EndsOn == null).ThenBy(one => one.EndsOn).ThenBy(one => one.SortName).ThenBy(one => one.Id)
            .Skip(Paging.Skip).Take(Paging.Size).Include(one => one.Parties).ThenInclude(party => party.Partner).Include(one => one.Duties).AsSplitQuery().ToListAsync(cancellation);
        Rows = [.. agreements.Select(one => new Row(
            one,
            string.Join(", ", one.Parties.Where(party => !party.IsOurs).Select(party => party.Partner?.Name(vietnamese) ?? party.Name)),
            one.EndedOn is null ? one.Duties.Where(duty => duty.DoneOn is null).Select(duty => (DateOnly?)duty.DueOn).Min() : null))];
    }

    /// <summary>An agreement in the list.</summary>
    public sealed record Row(Agreement Agreement, string Partners, DateOnly? NextDuty);
}
