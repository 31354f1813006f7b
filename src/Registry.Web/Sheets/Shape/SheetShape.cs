namespace Registry.Web.Sheets.Shape;

/// <summary>Where the list lies in a sheet: its header, its columns, what stands above, between and below it.</summary>
/// <param name="HeaderFrom">The first row of the header.</param>
/// <param name="HeaderTo">The last row of the header; rows of column numbers below it belong to it.</param>
/// <param name="FootFrom">Where totals and signatures begin; nothing where the list goes to the end.</param>
/// <param name="Titles">What stands above the header, line by line.</param>
/// <param name="LeftOut">Rows between the first and the last that are no records, at most <see cref="MostLeftOut"/> of them.</param>
/// <param name="Records">How many rows are records.</param>
/// <param name="Sections">Headings between the records, such as the names of branches, in their order.</param>
public sealed record SheetShape(
    int HeaderFrom,
    int HeaderTo,
    int? FootFrom,
    IReadOnlyList<SheetColumn> Columns,
    IReadOnlyList<string> Titles,
    IReadOnlyList<LeftOutRow> LeftOut,
    IReadOnlyList<LeftOutRow> Foot,
    IReadOnlyList<string> Sections,
    int Records)
{
    public const int MostLeftOut = 100;

    /// <summary>Looks at all rows once, in passing.</summary>
    /// <exception cref="Domain.RuleException">There is nothing in the sheet, or nothing that could be a header.</exception>
    public static SheetShape Find(IEnumerable<SheetRow> rows, ShapeChoice? choice = null) => ShapeFinder.Find(rows, choice ?? new());

    /// <summary>The records among the rows, each with the heading above it.</summary>
    public IEnumerable<SheetRecord> RecordsOf(IEnumerable<SheetRow> rows)
    {
        var kinds = new RowKinds(this);
        string? section = null;
        foreach (var row in rows)
        {
            if (row.Number <= HeaderTo)
                continue;
            if (row.Number >= FootFrom)
                yield break;

            var kind = kinds.Of(row);
            if (kind == SheetRowKind.Section)
                section = RowKinds.TextOf(row);
            else if (kind == SheetRowKind.Record)
                yield return new(row.Number, section, row);
        }
    }
}
