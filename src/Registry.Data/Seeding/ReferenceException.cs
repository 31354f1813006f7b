namespace Registry.Data.Seeding;

/// <summary>A reference file has a cell that cannot be read: which row (the heading is row 1), which column, and why.</summary>
public sealed class ReferenceException(string file, int row, string? column, string reason, Exception? inner = null)
    : Exception(column is null ? $"{file}.csv, row {row}: {reason}" : $"{file}.csv, row {row}, column {column}: {reason}", inner)
{
    public int Row { get; } = row;

    public string? Column { get; } = column;
}
