using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Imports;
using Registry.Domain.Members.Import.Mapping;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Imports;

/// <summary>Says which column is which field: guessed, put right by hand, remembered for the next list with these headings.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class MappingModel(RegistryDbContext db, ImportDesk desk, ImportOrders orders, TimeProvider time, IStringLocalizer<Text> text) : PageModel, IReloads
{
    private IReadOnlyList<MapFault> faults = [];

    /// <summary>The field chosen for each column; empty: left out.</summary>
    [BindProperty]
    public List<string?> Fields { get; set; } = [];

    [BindProperty]
    public int Stamp { get; set; }

    public ImportHead Head { get; private set; } = null!;

    public ImportShape Shape => Head.Shape!;

    public bool IsRemembered { get; private set; }

    public ImportField? FieldOf(int column) => column < Fields.Count && Enum.TryParse<ImportField>(Fields[column], out var field) ? field : null;

    public bool IsFaulty(int column) => faults.Any(fault => fault.Columns.Contains(column));

    public static string NameOf(ImportColumn column, IStringLocalizer<Text> text) =>
        column.Index == ImportShape.SectionIndex ? text["Heading above the rows"] : column.Header.Length > 0 ? column.Header : text["without a heading"];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } import)
            return NotFound();
        if (import.State is not (ImportState.Given or ImportState.Checked))
            return Redirect("~" + await desk.NextAsync(import, cancellation));
        if (import.Shape is null)
            return Redirect($"~/Imports/{id}/File");

        Stamp = import.Stamp;
        Fields = [.. (await ProposedAsync(import, cancellation)).Select(field => field?.ToString())];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { Shape: not null } import)
            return NotFound();
        if (import.Stamp != Stamp)
            return Redirect($"~/Imports/{id}"); // the second of two clicks, or another window went on

        var map = new ColumnMap([.. Enumerable.Range(0, Shape.Columns.Count).Select(FieldOf)]);
        faults = [.. map.Faults()];
        foreach (var fault in faults)
            ModelState.AddModelError(fault.Columns.Count > 0 ? $"Fields[{fault.Columns[^1]}]" : "", Say(fault));
        if (!ModelState.IsValid)
            return Page();

        var json = ImportJson.Write(map.Fields);
        import.Understand(json);
        await RememberAsync(import, json, cancellation);
        await orders.CheckAsync(import, cancellation);
        return Redirect($"~/Imports/{id}");
    }

    public async Task ReloadAsync(CancellationToken cancellation) => await FindAsync(Head.Import.Id, cancellation);

    private async Task<Import?> FindAsync(int id, CancellationToken cancellation)
    {
        var import = await desk.FindAsync(id, cancellation);
        if (import is not null)
            Head = new(import, 2, ImportJson.Read<ImportShape>(import.Shape));

        return import;
    }

    /// <summary>What was chosen for this list, or for the last one like it, or what its headings say.</summary>
    private async Task<IEnumerable<ImportField?>> ProposedAsync(Import import, CancellationToken cancellation)
    {
        if (ImportJson.Read<List<ImportField?>>(import.Map) is { } chosen)
            return chosen;

        var print = Shape.Fingerprint;
        var kept = await db.ImportMappings.AsNoTracking().SingleOrDefaultAsync(mapping => mapping.AssociationId == import.AssociationId && mapping.Fingerprint == print, cancellation);
        IsRemembered = kept is not null;
        return ImportJson.Read<List<ImportField?>>(kept?.Fields) ?? Shape.Guess().Select(guess => guess.Field);
    }

    private async Task RememberAsync(Import import, string json, CancellationToken cancellation)
    {
        var print = Shape.Fingerprint;
        var kept = await db.ImportMappings.SingleOrDefaultAsync(mapping => mapping.AssociationId == import.AssociationId && mapping.Fingerprint == print, cancellation);
        if (kept is null)
            db.ImportMappings.Add(new() { AssociationId = import.AssociationId, Fingerprint = print, Fields = json, SavedAt = time.GetUtcNow() });
        else
            (kept.Fields, kept.SavedAt) = (json, time.GetUtcNow());
    }

    private string Say(MapFault fault) => fault.Kind switch
    {
        MapFaultKind.NoName => text["No column holds the names. Choose the column of names."],
        MapFaultKind.Twice => text["The columns {0} and {1} are both “{2}”. Keep one of them.", Column(fault.Columns[0]), Column(fault.Columns[^1]), text[ImportWords.Of(fault.Field)]],
        _ => text["“{0}” and “{1}” say the same thing twice. Keep one of them.", text[ImportWords.Of(fault.Field)], text[ImportWords.Of(fault.Other!.Value)]],
    };

    private string Column(int column) => Shape.Columns[column].Letter is { Length: > 0 } letter ? letter : NameOf(Shape.Columns[column], text);
}
