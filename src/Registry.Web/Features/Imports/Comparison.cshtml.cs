using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Imports;
using Registry.Domain;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Imports;

/// <summary>The list against the register: only what differs, and what to do about it, for one or for all alike.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class ComparisonModel(RegistryDbContext db, ImportDesk desk, ComparedRows compared, IStringLocalizer<Text> text) : PageModel
{
    private const int Size = 20;

    public ImportHead Head { get; private set; } = null!;

    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    public IReadOnlyList<ComparedRow> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, Size, 0);

    public int Moved { get; private set; }

    public IEnumerable<(string Value, string Label)> Chips =>
    [
        ("asks", text["{0} to decide", Head.Counts!.Asks]), ("different", text["{0} otherwise", Head.Counts.Updated]), ("new", text["{0} new", Head.Counts.Added]),
        ("same", text["{0} unchanged", Head.Counts.Unchanged]),
    ];

    public async Task<IActionResult> OnGetAsync(int id, [FromQuery(Name = "page")] int? number, CancellationToken cancellation)
    {
        if (await desk.FindAsync(id, cancellation) is not { } import)
            return NotFound();
        if (import.State != ImportState.Checked)
            return Redirect("~" + await desk.NextAsync(import, cancellation));

        var counts = await desk.CountAsync(id, cancellation);
        Head = new(import, 4, ImportJson.Read<ImportShape>(import.Shape), counts);
        Show ??= counts.Asks > 0 ? "asks" : counts.Updated > 0 ? "different" : counts.Added > 0 ? "new" : "same";
        var rows = Filter(RowsOf(id).AsNoTracking());
        Paging = Paging.Of(number, await rows.CountAsync(cancellation), Size);
        Moved = await RowsOf(id).CountAsync(row => row.HasMoved, cancellation);
        Rows = await compared.OfAsync(import, await rows.OrderBy(row => row.Number).Skip(Paging.Skip).Take(Paging.Size).ToListAsync(cancellation), cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, Dictionary<int, RowChoice> choices, RowChoice? all, [FromQuery(Name = "page")] int? number, CancellationToken cancellation)
    {
        if (await desk.FindAsync(id, cancellation) is not { } import)
            return NotFound();
        if (import.State != ImportState.Checked)
            throw new RuleException(import.State == ImportState.Written ? "Import.WrittenAlready" : "Import.Busy");

        if (all is { } one)
        {
            await Filter(RowsOf(id)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Choice, one).SetProperty(row => row.HasMoved, false), cancellation);
            return Redirect($"~/Imports/{id}/Comparison");
        }

        foreach (var group in choices.GroupBy(choice => choice.Value, choice => choice.Key))
        {
            var numbers = group.ToList();
            await RowsOf(id).Where(row => EF.Parameter(numbers).Contains(row.Number))
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Choice, group.Key).SetProperty(row => row.HasMoved, false), cancellation);
        }

        return Redirect($"~/Imports/{id}/Comparison{(Show is "asks" ? "" : $"?show={Show}&page={number ?? 1}")}");
    }

    private IQueryable<ImportRow> RowsOf(int id) => db.ImportRows.Where(row => row.ImportId == id);

    private IQueryable<ImportRow> Filter(IQueryable<ImportRow> rows) => Show switch
    {
        "asks" => rows.Where(RowDecision.Asks),
        "different" => rows.Where(row => row.State != RowState.LeftOut && (row.Outcome == RowOutcome.Different || row.Outcome == RowOutcome.Again)),
        "new" => rows.Where(row => row.State != RowState.LeftOut && row.Outcome == RowOutcome.New),
        "moved" => rows.Where(row => row.HasMoved),
        "same" => rows.Where(row => row.State != RowState.LeftOut && row.Outcome == RowOutcome.Same),
        _ => rows.Where(row => row.State != RowState.LeftOut && (row.Outcome == RowOutcome.Unsure || row.Outcome == RowOutcome.Twin)),
    };
}
