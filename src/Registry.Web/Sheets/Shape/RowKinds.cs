using System.Globalization;

namespace Registry.Web.Sheets.Shape;

/// <summary>Tells the records below a header from what lies between them.</summary>
internal sealed class RowKinds
{
    /// <summary>From so many columns on a row with one text in it is a heading.</summary>
    private const int EnoughForHeadings = 3;

    /// <summary>A header may be written with more blanks where it stands again.</summary>
    private const int BlanksBetween = 10;

    private readonly List<(int Column, HashSet<string> Texts)> headers;
    private readonly int longest;
    private readonly int? counter;

    public RowKinds(SheetShape shape)
    {
        headers = [.. shape.Columns.Where(column => column.Header.Length > 0).Select(column => (column.Index, Texts(column.Header)))];
        longest = shape.Columns.Select(column => column.Header.Length).DefaultIfEmpty().Max() + BlanksBetween;
        counter = shape.Columns.FirstOrDefault(column => column.IsCounter)?.Index;
    }

    /// <summary>The columns count their rows in one of them.</summary>
    public bool HaveCounter => counter is not null;

    /// <summary>What stands in a row, each merged text once.</summary>
    public static string TextOf(SheetRow row) => string.Join(" · ", Own(row).Select(cell => cell.Text.Trim()));

    public bool IsCounted(SheetRow row) => counter is { } column && int.TryParse(row[column].Text.Trim().TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out _);

    public SheetRowKind Of(SheetRow row)
    {
        var own = Own(row);
        if (IsHeaderAgain(row))
            return SheetRowKind.HeaderAgain;
        if (AreColumnNumbers(own))
            return SheetRowKind.ColumnNumbers;
        if (IsSparse(own) && !IsCounted(row) && own.Exists(cell => ShapeWords.IsTotal(ShapeWords.Fold(cell.Text))))
            return SheetRowKind.Total;

        return IsHeading(row, own) ? SheetRowKind.Section : SheetRowKind.Record;
    }

    /// <summary>(1), (2), (3) or 1, 2, 3 or A, B, 1, 2 under the header.</summary>
    public static bool AreColumnNumbers(List<SheetCell> own)
    {
        if (own.Count < 3 || own.Exists(cell => cell.Text.Length > 4))
            return false;

        var numbers = own.Select(cell => cell.Text.Trim(' ', '(', ')', '[', ']')).ToList();
        if (numbers.Exists(text => text.Length > 2))
            return false;

        var first = numbers.FindIndex(text => text == "1");
        return first is 0 or 1 or 2 && numbers.Skip(first).Select((text, i) => text == (i + 1).ToString(CultureInfo.InvariantCulture)).All(same => same)
            && numbers.Take(first).All(text => text.Length == 1 && char.IsLetter(text[0]));
    }

    public static List<SheetCell> Own(SheetRow row)
    {
        List<SheetCell> own = new(row.Cells.Count);
        for (var i = 0; i < row.Cells.Count; i++)
            if (row.Cells[i] is { IsEmpty: false, IsMergedCopy: false } cell)
                own.Add(cell);

        return own;
    }

    /// <summary>So little stands in the row that it may be about the list and not in it.</summary>
    public bool IsSparse(List<SheetCell> own) => own.Count <= Math.Max(2, headers.Count / 2);

    /// <summary>A header, and each row of it.</summary>
    private static HashSet<string> Texts(string header) => [ShapeWords.Fold(header), .. header.Split(SheetColumn.Joint).Select(ShapeWords.Fold)];

    private bool IsHeaderAgain(SheetRow row)
    {
        var (same, others) = (0, 0);
        foreach (var (column, texts) in headers)
        {
            var cell = row[column];
            if (cell.Kind == SheetCellKind.Text && cell.Text.Length <= longest && texts.Contains(ShapeWords.Fold(cell.Text)))
                same++;
            else if (++others * 3 > headers.Count)
                return false;
        }

        return same >= 2;
    }

    /// <summary>One text alone, not a number; “II” or “A” may stand where the rows are counted.</summary>
    /// <remarks>Where rows are not counted, a name alone is a person of whom no more is known, unless it is merged or reads like a group.</remarks>
    private bool IsHeading(SheetRow row, List<SheetCell> own)
    {
        if (headers.Count < EnoughForHeadings || own.Count is 0 or > 2 || IsCounted(row))
            return false;

        var text = own[^1].Text.Trim();
        if (counter is null && !ShapeWords.IsGroup(ShapeWords.Fold(text)) && !row.Cells.Any(cell => cell.IsMergedCopy && cell.Text == own[0].Text))
            return false;

        return (own.Count == 1 || counter is { } column && !row[column].IsEmpty && own[0].Text.Trim().TrimEnd('.').Length <= 4)
            && own[^1].Kind == SheetCellKind.Text && text.Any(char.IsLetter);
    }
}
