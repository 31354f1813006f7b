using Registry.Domain.Members.Import.Mapping;
using Registry.Web.Sheets;
using Registry.Web.Sheets.Csv;
using Registry.Web.Sheets.Shape;

namespace Registry.Web.Features.Imports;

/// <summary>Which sheet of the file is read, from which row on, and the columns it has.</summary>
/// <param name="Encoding">How a CSV file is read; nothing for a workbook.</param>
public sealed record ImportShape(
    int Sheet, string SheetName, int HeaderFrom, int HeaderTo, int? FootFrom, string? Encoding, char? Separator, IReadOnlyList<ImportColumn> Columns, int Records)
{
    /// <summary>The headings between the rows stand as a column of their own, after the others.</summary>
    public const int SectionIndex = -1;

    public static ImportShape Of(SheetFile file, int sheet, SheetShape found, CsvChoice? csv)
    {
        List<ImportColumn> columns = [.. found.Columns.Select(column => new ImportColumn(column.Index, column.Letter, column.Header, column.Examples, column.Filled, column.IsCounter))];
        if (found.Sections.Count > 0)
            columns.Add(new(SectionIndex, "", "", [.. found.Sections.Distinct().Take(5)], found.Records, false));

        return new(sheet, file.Sheets[sheet].Name, found.HeaderFrom, found.HeaderTo, found.FootFrom, csv?.Encoding, csv?.Separator, columns, found.Records);
    }

    public CsvChoice? Csv => Encoding is null && Separator is null ? null : new(Encoding, Separator);

    public ShapeChoice Choice => new(HeaderFrom, HeaderTo, FootFrom ?? 0);

    public string Fingerprint => HeaderText.Fingerprint(Columns.Select(column => column.Header));

    public IReadOnlyList<ColumnGuess> Guess() => MappingGuess.Of([.. Columns.Select(column => new ColumnSample(column.IsCounter ? "STT" : column.Header, column.Examples))]);

    /// <summary>The texts of a record in the order of the columns.</summary>
    public IReadOnlyList<string> CellsOf(SheetRecord record) =>
        [.. Columns.Select(column => column.Index == SectionIndex ? record.Section ?? "" : record.Row[column.Index].Text)];
}

/// <summary>A column of the list.</summary>
/// <param name="Index">Its place in the sheet.</param>
public sealed record ImportColumn(int Index, string Letter, string Header, IReadOnlyList<string> Examples, int Filled, bool IsCounter);
