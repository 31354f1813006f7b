using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Imports;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Sheets;
using Registry.Web.Sheets.Csv;

namespace Registry.Web.Features.Imports;

/// <summary>Says which sheet is read, where its header stands and how a CSV file is written, with the first rows to look at.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class FileModel(RegistryDbContext db, ImportDesk desk, ListRecords records, IStringLocalizer<Text> text) : PageModel
{
    private const int SampleRows = 15;
    private const int SampleColumns = 20;

    private static readonly (string Value, string Name)[] Signs = [(",", "comma"), (";", "semicolon"), ("\t", "tab"), ("|", "bar")];

    [BindProperty]
    public ShapeInput Input { get; set; } = new();

    [BindProperty]
    public int Stamp { get; set; }

    public ImportHead Head { get; private set; } = null!;

    public CsvGuess? Csv { get; private set; }

    public IReadOnlyList<SelectListItem> Sheets { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Encodings { get; } = [.. CsvEncodings.Names.Select(name => new SelectListItem(name, name))];

    public IReadOnlyList<SelectListItem> Separators => [.. Signs.Select(sign => new SelectListItem(text[sign.Name], sign.Value))];

    public IReadOnlyList<SampleRow> Sample { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await desk.FindAsync(id, cancellation) is not { } import)
            return NotFound();
        if (import.State is not (ImportState.Given or ImportState.Checked))
            return Redirect("~" + await desk.NextAsync(import, cancellation));

        var shape = ImportJson.Read<ImportShape>(import.Shape);
        using var file = await OpenAsync(import, shape?.Csv, cancellation);
        (Head, Stamp) = (new(import, 1, shape), import.Stamp);
        Input = new()
        {
            Sheet = shape?.Sheet ?? FirstVisible(file),
            HeaderFrom = shape?.HeaderFrom,
            HeaderTo = shape?.HeaderTo,
            FootFrom = shape?.FootFrom,
            Encoding = file.Csv?.Encoding,
            Separator = file.Csv?.Separator.ToString(),
        };
        Show(file, Input.Sheet, shape);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, [FromForm] string? go, CancellationToken cancellation)
    {
        if (await desk.FindAsync(id, cancellation) is not { } import)
            return NotFound();
        if (import.Stamp != Stamp)
            return Redirect($"~/Imports/{id}");

        var csv = Input.Encoding is null && Input.Separator is null ? null : new CsvChoice(Input.Encoding, Input.Separator is { Length: > 0 } sign ? sign[0] : null);
        using var file = await OpenAsync(import, csv, cancellation);
        var sheet = Math.Clamp(Input.Sheet, 0, file.Sheets.Count - 1);
        var shape = ModelState.IsValid ? ImportIntake.ShapeOf(file, sheet, new(Input.HeaderFrom, Input.HeaderTo, Input.FootFrom), csv) : null;
        Head = new(import, 1, shape);
        if (ModelState.IsValid && shape is null)
            ModelState.AddModelError("Input.HeaderFrom", text["No row looks like a heading. Type the number of the row that has the names of the columns."]);
        if (ModelState.IsValid && go is not null)
        {
            import.Take(ImportJson.Write(shape));
            await db.SaveChangesAsync(cancellation);
            return Redirect($"~/Imports/{id}/Mapping");
        }

        Show(file, sheet, shape);
        return Page();
    }

    private Task<SheetFile> OpenAsync(Import import, CsvChoice? csv, CancellationToken cancellation) => records.OpenAsync(import, csv, cancellation);

    private static int FirstVisible(SheetFile file) => Math.Max(0, Enumerable.Range(0, file.Sheets.Count).FirstOrDefault(sheet => !file.Sheets[sheet].IsHidden));

    private void Show(SheetFile file, int sheet, ImportShape? shape)
    {
        Csv = file.Csv;
        Sheets = [.. file.Sheets.Select((name, i) => new SelectListItem(name.IsHidden ? text["{0} (hidden)", name.Name] : name.Name, $"{i}"))];
        Sample = [.. file.Rows(sheet).Take(SampleRows).Select(row => new SampleRow(
            row.Number, shape is not null && row.Number >= shape.HeaderFrom && row.Number <= shape.HeaderTo, [.. row.Cells.Take(SampleColumns).Select(cell => cell.IsMergedCopy ? "" : cell.Text)]))];
    }

    /// <summary>A row as it stands in the file.</summary>
    public sealed record SampleRow(int Number, bool IsHeader, IReadOnlyList<string> Cells);

    /// <summary>What the form asks for.</summary>
    public sealed class ShapeInput
    {
        [Display(Name = "Sheet")]
        public int Sheet { get; set; }

        [Display(Name = "Encoding")]
        public string? Encoding { get; set; }

        [Display(Name = "Columns are parted by")]
        public string? Separator { get; set; }

        [Display(Name = "First row of the heading"), Range(1, 1_048_576, ErrorMessage = "Type the number of a row.")]
        public int? HeaderFrom { get; set; }

        [Display(Name = "Last row of the heading"), Range(1, 1_048_576, ErrorMessage = "Type the number of a row.")]
        public int? HeaderTo { get; set; }

        [Display(Name = "First row after the list"), Range(0, 1_048_576, ErrorMessage = "Type the number of a row.")]
        public int? FootFrom { get; set; }
    }
}
