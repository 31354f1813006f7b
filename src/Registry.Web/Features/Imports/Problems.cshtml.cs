using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Imports;
using Registry.Domain.Members.Import.Rows;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Sheets.Writing;
using Registry.Web.Ui;

namespace Registry.Web.Features.Imports;

/// <summary>The list as a sheet again, with what was found in each row written beside it.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class ProblemsModel(RegistryDbContext db, ImportDesk desk, IStringLocalizer<Text> text) : PageModel
{
    private const int Widest = 60;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await desk.FindAsync(id, cancellation) is not { State: ImportState.Checked } import)
            return NotFound();

        var shape = ImportJson.Read<ImportShape>(import.Shape)!;
        List<SheetPageColumn> columns = [.. shape.Columns.Select(column => new SheetPageColumn(MappingModel.NameOf(column, text))), new(text["To put right"], Widest)];
        return new SheetAnswer(
            XlsxWriter.ContentType, text["errors of {0}", Path.GetFileNameWithoutExtension(import.FileName)], ".xlsx",
            (to, stop) => XlsxWriter.WriteAsync(to, [new(text["List"], [], columns, RowsAsync(id, shape, stop))], stop));
    }

    private async IAsyncEnumerable<IReadOnlyList<SheetValue>> RowsAsync(int id, ImportShape shape, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var rows = db.ImportRows.AsNoTracking().Where(row => row.ImportId == id && row.State != RowState.LeftOut).OrderBy(row => row.Number).Select(row => new { row.Cells, row.Findings });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var said = (ImportJson.Read<List<CellFinding>>(row.Findings) ?? []).Select(finding => $"{MappingModel.NameOf(shape.Columns[finding.Column], text)}: {ImportWords.Say(finding.Remark, text)}");
            yield return [.. ImportJson.Read<List<string>>(row.Cells)!.Select(cell => new SheetValue(cell)), new SheetValue(string.Join("\n", said))];
        }
    }
}
