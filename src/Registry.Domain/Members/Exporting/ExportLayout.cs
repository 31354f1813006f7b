namespace Registry.Domain.Members.Exporting;

/// <summary>An office's own way to set out a list of members, kept to be used again.</summary>
public sealed class ExportLayout : IVersioned
{
    public const int NameLength = 80;
    public const int TitlesLength = 500;
    public const int MostTitles = 5;
    public const int ColumnPlanLength = 4000;

    private ExportLayout()
    {
    }

    public ExportLayout(int associationId, string name, IEnumerable<ExportColumn> columns)
    {
        AssociationId = associationId;
        Rename(name);
        Arrange(columns);
    }

    public int Id { get; private set; }

    /// <summary>Whose layout it is; all who read the association may use it.</summary>
    public int AssociationId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The lines above the table, as an office heads its papers.</summary>
    public string? Titles { get; private set; }

    public ExportSort Sort { get; private set; }

    /// <summary>The columns as they are kept: a line for each, its field and, behind a bar, its header.</summary>
    public string ColumnPlan { get; private set; } = "";

    public long Version { get; private set; }

    public IReadOnlyList<ExportColumn> Columns => [.. ColumnPlan.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read).OfType<ExportColumn>()];

    public IReadOnlyList<string> TitleLines => Titles?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];

    public void Rename(string name) => Name = PlainText.Line(name, NameLength, nameof(Name));

    public void Head(string? titles)
    {
        var text = PlainText.OptionalParagraph(titles, TitlesLength, nameof(Titles));
        if (text?.Split('\n').Length > MostTitles)
            throw new RuleException("ExportLayout.TooManyTitles", nameof(Titles), MostTitles);

        Titles = text;
    }

    public void Order(ExportSort sort) => Sort = sort;

    public void Arrange(IEnumerable<ExportColumn> columns)
    {
        var chosen = columns.ToList();
        if (chosen.Count == 0)
            throw new RuleException("ExportLayout.NoColumn");
        if (chosen.DistinctBy(column => column.Field).Count() < chosen.Count)
            throw new RuleException("ExportLayout.ColumnTwice");

        ColumnPlan = string.Join('\n', chosen.Select(column =>
            PlainText.OptionalLine(column.Header, ExportColumn.HeaderLength, nameof(column.Header)) is { } header ? $"{column.Field}|{header}" : $"{column.Field}"));
    }

    /// <summary>A field that this version of the registry does not know is passed over.</summary>
    private static ExportColumn? Read(string line)
    {
        var bar = line.IndexOf('|', StringComparison.Ordinal);
        return Enum.TryParse<ExportField>(bar < 0 ? line : line[..bar], out var field) ? new(field, bar < 0 ? null : line[(bar + 1)..]) : null;
    }
}
