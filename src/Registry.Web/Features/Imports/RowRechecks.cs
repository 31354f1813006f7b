using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Imports;
using Registry.Domain.Members.Import.Rows;

namespace Registry.Web.Features.Imports;

/// <summary>Reads and compares some rows anew: those that were corrected, and others that their change concerns.</summary>
public sealed class RowRechecks(RegistryDbContext db, ImportScopes scopes, RowChecks checks)
{
    private const int MostConcerned = 500;

    /// <summary>Changes rows, and looks again at them and at all that share a name or a number with what they were or are now.</summary>
    public async Task ChangeAsync(Import import, IReadOnlyCollection<int> numbers, Action<ImportRow> change, CancellationToken cancellation)
    {
        var scope = await scopes.LoadAsync(import, cancellation);
        var changed = await db.ImportRows.Where(row => row.ImportId == import.Id && EF.Parameter(numbers).Contains(row.Number)).ToListAsync(cancellation);
        var (persons, cards) = (new HashSet<string>(), new HashSet<string>());
        foreach (var row in changed)
        {
            Note(row.PersonKey, row.NumberKey);
            change(row);
            var draft = scope.Reader.Read(ImportJson.Read<List<string>>(row.Cells)!).Draft;
            Note(EarlierRow.PersonKeyOf(draft), EarlierRow.NumberKeyOf(draft));
        }

        var concerned = await db.ImportRows
            .Where(row => row.ImportId == import.Id && (EF.Parameter(persons).Contains(row.PersonKey!) || EF.Parameter(cards).Contains(row.NumberKey!)))
            .OrderBy(row => row.Number).Take(MostConcerned).ToListAsync(cancellation);
        await CheckAsync(scope, [.. changed.Union(concerned).OrderBy(row => row.Number)], cancellation);

        void Note(string? person, string? card)
        {
            if (person is not null)
                persons.Add(person);
            if (card is not null)
                cards.Add(card);
        }
    }

    /// <summary>The registry is no longer what these rows were compared with: what was decided about them is asked again.</summary>
    public async Task MovedAsync(int importId, IReadOnlyCollection<int> numbers, CancellationToken cancellation)
    {
        var import = await db.Imports.SingleAsync(import => import.Id == importId, cancellation);
        await ChangeAsync(import, numbers, row => (row.HasMoved, row.Choice) = (true, RowChoice.None), cancellation);
    }

    private async Task CheckAsync(ImportScope scope, IReadOnlyList<ImportRow> rows, CancellationToken cancellation)
    {
        var ofSheet = rows.SelectMany(row => OfSheet(row).Select(finding => (row.Number, finding))).ToLookup(pair => pair.Number, pair => pair.finding);
        await checks.CheckAsync(scope, rows, new EarlierRows(), ofSheet, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>What the sheet said of cells that nobody has typed over since.</summary>
    private static IEnumerable<CellFinding> OfSheet(ImportRow row)
    {
        var typed = RowEdits.Read(row.Corrections);
        return (ImportJson.Read<List<CellFinding>>(row.Findings) ?? [])
            .Where(finding => finding.Remark.Code is "Cell.NotWorkedOut" or "Cell.FormulaFailed" && !typed.ContainsKey(finding.Column));
    }
}
