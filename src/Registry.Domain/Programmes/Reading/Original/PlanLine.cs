namespace Registry.Domain.Programmes.Reading.Original;

/// <summary>A line of the original.</summary>
/// <param name="Start">The place of its first character.</param>
/// <param name="IsRow">A row of a table: its cells are parted by tabs, lines within a cell by vertical tabs.</param>
public sealed record PlanLine(int Number, int Start, string Text, bool IsRow)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
