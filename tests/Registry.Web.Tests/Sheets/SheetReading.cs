using System.Text;
using Registry.Domain;
using Registry.Web.Sheets;
using Registry.Web.Sheets.Csv;

namespace Registry.Web.Tests.Sheets;

/// <summary>Opens files for tests.</summary>
internal static class SheetReading
{
    public static Task<SheetFile> OpenAsync(Stream stream, string name = "ds.xlsx", SheetLimits? limits = null) => SheetFile.OpenAsync(stream, name, null, limits);

    public static async Task<List<SheetRow>> RowsAsync(Stream stream, int sheet = 0, SheetLimits? limits = null)
    {
        using var file = await OpenAsync(stream, limits: limits);
        return [.. file.Rows(sheet)];
    }

    public static async Task<List<SheetRow>> CsvAsync(string text, Encoding? encoding = null, CsvChoice? choice = null)
    {
        using var file = await SheetFile.OpenAsync(Bytes(text, encoding), "ds.csv", choice);
        return [.. file.Rows(0)];
    }

    public static MemoryStream Bytes(string text, Encoding? encoding = null)
    {
        encoding ??= new UTF8Encoding(false);
        return new([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
    }

    /// <summary>Texts of a row, joined by bars.</summary>
    public static string Line(SheetRow row) => string.Join('|', row.Cells.Select(cell => cell.Text));

    /// <summary>The code of the sentence with which a file is refused.</summary>
    public static async Task<string> RefusalAsync(Stream stream, string name = "ds.xlsx", SheetLimits? limits = null)
    {
        var refused = await Assert.ThrowsAsync<RuleException>(async () =>
        {
            using var file = await OpenAsync(stream, name, limits);
            for (var i = 0; i < file.Sheets.Count; i++)
                _ = file.Rows(i).Count();
        });
        return refused.Code;
    }
}
