using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Registry.Data.Seeding;

/// <summary>Takes a reference file apart into rows.</summary>
internal static class ReferenceTable
{
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture) { DetectDelimiter = false, IgnoreBlankLines = true };

    public static IReadOnlyList<ReferenceRow> Read(string file, string text)
    {
        using var csv = new CsvReader(new StringReader(text), Format);
        try
        {
            return Read(file, csv);
        }
        catch (CsvHelperException unreadable)
        {
            throw new ReferenceException(file, csv.Parser.Row, null, "the quotes or commas do not come out even", unreadable);
        }
    }

    private static List<ReferenceRow> Read(string file, CsvReader csv)
    {
        List<ReferenceRow> rows = [];
        if (!csv.Read() || !csv.ReadHeader())
            throw new ReferenceException(file, 1, null, "the file is empty");

        var columns = csv.HeaderRecord!;
        while (csv.Read())
        {
            var cells = csv.Parser.Record!;
            if (cells.Length != columns.Length)
                throw new ReferenceException(file, csv.Parser.Row, null, $"{cells.Length} cells where the heading has {columns.Length}");

            rows.Add(new(file, csv.Parser.Row, columns.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second.Trim())));
        }

        return rows;
    }
}
