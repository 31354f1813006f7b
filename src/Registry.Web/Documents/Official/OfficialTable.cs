namespace Registry.Web.Documents.Official;

/// <summary>A table whose head returns on every page.</summary>
public sealed record OfficialTable : Block
{
    /// <summary>Beside the words of a cell, on both sides together, in millimetres.</summary>
    private const double Padding = 3.2;
    private const int LongestKept = 12;
    private const int RowsMeasured = 200;

    public required IReadOnlyList<TableColumn> Columns { get; init; }

    public required IReadOnlyList<OfficialRow> Rows { get; init; }

    /// <summary>Room for a pen, in millimetres; a row is never lower.</summary>
    public double RowHeight { get; init; }

    /// <summary>One point smaller, for many columns.</summary>
    public bool IsCompact { get; init; }

    /// <summary>The size of its letters, in points.</summary>
    internal double Size(OfficialProfile profile) => IsCompact ? profile.Sizes.CompactTable : profile.Sizes.Table;

    /// <summary>How wide each column is in millimetres: its share, but never less than a word of its head or a day in it.</summary>
    internal IReadOnlyList<double> Widths(OfficialProfile profile, double width)
    {
        var least = Columns.Select((column, index) => Padding + Words(column, index).Max(word => OfficialFont.BoldWidth(word, Size(profile)))).ToList();
        var tight = Math.Min(1, width / least.Sum());
        least = [.. least.Select(wide => wide * tight)];
        var shares = Columns.Select(column => column.Share).ToArray();
        double[] widths;
        do
        {
            var free = width - least.Where((_, column) => shares[column] == 0).Sum();
            widths = [.. shares.Select((share, column) => share == 0 ? least[column] : free * share / shares.Sum())];
        }
        while (Narrow(widths, least, shares));

        return widths;
    }

    private IEnumerable<string> Words(TableColumn column, int index) =>
        Rows.Take(RowsMeasured).Where(row => !row.IsGroup && index < row.Cells.Count).SelectMany(row => row.Cells[index].Split(' ', '\n'))
            .Where(word => word.Length <= LongestKept)
            .Concat(column.Head.Split(' ', '\n'));

    // a column that is too narrow no longer shares
    private static bool Narrow(double[] widths, List<double> least, double[] shares)
    {
        var found = false;
        for (var column = 0; column < widths.Length; column++)
        {
            if (shares[column] == 0 || widths[column] >= least[column])
                continue;
            shares[column] = 0;
            found = true;
        }

        return found;
    }
}

/// <param name="Share">How wide it is, beside the others' shares.</param>
public sealed record TableColumn(string Head, double Share, ColumnAlignment Alignment = ColumnAlignment.Start);

/// <summary>Where the words of a column stand.</summary>
public enum ColumnAlignment
{
    Start,
    Center,
    End,
}

/// <summary>A line of a table.</summary>
public sealed record OfficialRow(IReadOnlyList<string> Cells)
{
    /// <summary>Its one cell is the heading of the lines below it and as wide as the table.</summary>
    public bool IsGroup { get; init; }

    /// <summary>A sum, in bold.</summary>
    public bool IsTotal { get; init; }

    public static OfficialRow Group(string heading) => new([heading]) { IsGroup = true };
}
