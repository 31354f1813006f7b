using System.Globalization;

namespace Registry.Web.Sheets.Shape;

/// <summary>The columns of a list as they become known: headers first, then examples from the rows.</summary>
internal sealed class ColumnNotes
{
    private const int MostExamples = 5;
    private const int LongestExample = 80;

    private readonly List<string> headers = [];
    private readonly List<List<string>> examples = [];
    private readonly List<int> filled = [];
    private readonly int? counter;

    public ColumnNotes(IEnumerable<SheetRow> headerRows, IEnumerable<SheetRow> firstRows)
    {
        var rows = headerRows.Where(row => !RowKinds.AreColumnNumbers(RowKinds.Own(row))).ToList();
        for (var i = 0; i < rows.Max(row => row.Cells.Count); i++)
            headers.Add(string.Join(SheetColumn.Joint, rows.Select(row => OneLine(row[i].Text)).Where(text => text.Length > 0).Distinct()));

        var named = headers.FindIndex(header => ShapeWords.IsCounter(ShapeWords.Fold(header)));
        counter = named >= 0 ? named : Counting([.. firstRows]);
    }

    /// <summary>The columns before the records are known.</summary>
    public IReadOnlyList<SheetColumn> Draft() => [.. headers.Select((header, i) => new SheetColumn(i, SheetColumn.LetterOf(i), header, [], 0, i == counter))];

    public void Add(SheetRow row)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (row.Cells[i].IsEmpty)
                continue;

            while (filled.Count <= i)
            {
                filled.Add(0);
                examples.Add([]);
            }

            filled[i]++;
            if (examples[i].Count < MostExamples && OneLine(row.Cells[i].Text) is var text && !examples[i].Contains(text))
                examples[i].Add(text.Length <= LongestExample ? text : text[..LongestExample] + "…");
        }
    }

    /// <summary>Columns with a header or with anything in them.</summary>
    public IReadOnlyList<SheetColumn> Finish() =>
    [
        .. Enumerable.Range(0, Math.Max(headers.Count, filled.Count))
            .Select(i => new SheetColumn(
                i, SheetColumn.LetterOf(i), i < headers.Count ? headers[i] : "", i < filled.Count ? examples[i] : [], i < filled.Count ? filled[i] : 0, i == counter))
            .Where(column => column.Header.Length > 0 || column.Filled > 0),
    ];

    /// <summary>A first column without a name that counts 1, 2, 3.</summary>
    private int? Counting(List<SheetRow> rows)
    {
        var numbers = rows.Select(row => int.TryParse(row[0].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).Where(number => number > 0).ToList();
        return headers is ["", ..] && numbers.Count >= 3 && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1) ? 0 : null;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
