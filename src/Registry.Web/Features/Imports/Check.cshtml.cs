using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Imports;
using Registry.Domain.Members.Import.Mapping;
using Registry.Domain.Members.Import.Rows;
using Registry.Web.Jobs;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Imports;

/// <summary>Every row with what was found in its cells; the bad cell is the form.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class CheckModel(RegistryDbContext db, ImportDesk desk, RowCorrections corrections, ImportChoices choices, WorkProgress progress, IStringLocalizer<Text> text) : PageModel
{
    public ImportHead Head { get; private set; } = null!;

    public BusyWork? Busy { get; private set; }

    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    public IReadOnlyList<CheckColumn> Columns { get; private set; } = [];

    public IReadOnlyList<CheckRow> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, Paging.DefaultSize, 0);

    public IReadOnlyList<UnknownWord> Unknown { get; private set; } = [];

    private IReadOnlyList<SelectListItem> Branches { get; set; } = [];

    private IReadOnlyList<SelectListItem> Categories { get; set; } = [];

    public IReadOnlyList<SelectListItem> KnownFor(ListWordKind kind) => kind == ListWordKind.Branch ? Branches : Categories;

    public IEnumerable<(string Value, string Label)> Chips =>
    [
        ("problems", text["{0} with errors", Head.Counts!.Problems]), ("doubts", text["{0} to look at", Head.Counts.Doubts]),
        ("out", text["{0} left out", Head.Counts.LeftOut]), ("all", text["All {0} rows", Head.Counts.Total]),
    ];

    public async Task<IActionResult> OnGetAsync(int id, [FromQuery(Name = "page")] int? number, CancellationToken cancellation)
    {
        if (await desk.FindAsync(id, cancellation) is not { } import)
            return NotFound();
        if (import.State is not (ImportState.Checking or ImportState.Checked))
            return Redirect("~" + await desk.NextAsync(import, cancellation));

        var shape = ImportJson.Read<ImportShape>(import.Shape)!;
        Head = new(import, 3, shape, import.State == ImportState.Checked ? await desk.CountAsync(id, cancellation) : null);
        if (import.State == ImportState.Checking)
            Busy = new(import.WorkId, progress.Of(import.WorkId ?? 0) ?? 0, text["The rows are read and compared with the register. You can leave this page and come back."], $"/Imports/{id}/Check");
        else
            await LoadAsync(import, shape, number, cancellation);

        return Page();
    }

    /// <summary>Takes over what was typed into cells and which rows are left out.</summary>
    public async Task<IActionResult> OnPostAsync(
        int id, Dictionary<string, string?> cells, int[] seen, int[] leave, [FromQuery(Name = "page")] int? number, CancellationToken cancellation)
    {
        if (await desk.FindAsync(id, cancellation) is not { } import)
            return NotFound();

        await corrections.TakeAsync(import, cells, seen, leave, cancellation);
        return Redirect($"~/Imports/{id}/Check?show={Show}&page={number ?? 1}");
    }

    /// <summary>Takes over what words stand for, and has all rows read again.</summary>
    public async Task<IActionResult> OnPostWordsAsync(int id, Dictionary<int, string?> words, CancellationToken cancellation)
    {
        if (await desk.FindAsync(id, cancellation) is not { } import)
            return NotFound();

        await choices.TakeAsync(import, words, cancellation);
        return Redirect($"~/Imports/{id}/Check");
    }

    private async Task LoadAsync(Import import, ImportShape shape, int? number, CancellationToken cancellation)
    {
        Show ??= Head.Counts!.Problems > 0 ? "problems" : Head.Counts.Doubts > 0 ? "doubts" : "all";
        var map = ImportJson.Read<List<ImportField?>>(import.Map)!;
        Columns = [.. Enumerable.Range(0, map.Count).Where(i => map[i] is not null).Select(i => new CheckColumn(i, text[ImportWords.Of(map[i]!.Value)]))];
        var rows = Filter(db.ImportRows.AsNoTracking().Where(row => row.ImportId == import.Id));
        Paging = Paging.Of(number, await rows.CountAsync(cancellation));
        Rows = [.. (await rows.OrderBy(row => row.Number).Skip(Paging.Skip).Take(Paging.Size).ToListAsync(cancellation)).Select(row => CheckRow.Of(row, text))];
        Unknown = ImportJson.Read<List<UnknownWord>>(import.UnknownWords) ?? [];
        if (Unknown.Count > 0)
            (Branches, Categories) = await choices.KnownAsync(import, cancellation);
    }

    private IQueryable<ImportRow> Filter(IQueryable<ImportRow> rows) => Show switch
    {
        "problems" => rows.Where(row => row.State == RowState.Problem),
        "doubts" => rows.Where(row => row.State == RowState.Doubt),
        "out" => rows.Where(row => row.State == RowState.LeftOut),
        _ => rows,
    };
}
