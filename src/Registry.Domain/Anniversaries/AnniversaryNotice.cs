namespace Registry.Domain.Anniversaries;

/// <summary>Where an anniversary falls, or is celebrated, in one year, as its owner announced.</summary>
public sealed class AnniversaryNotice
{
    internal AnniversaryNotice(int year, DateOnly date, NoticeKind kind, string source)
    {
        Year = year;
        Kind = kind;
        Correct(date, source);
    }

    private AnniversaryNotice() => Source = "";

    public int Id { get; private set; }

    public int AnniversaryId { get; private set; }

    /// <summary>The year the anniversary is counted for; the date may lie in a neighbouring one.</summary>
    public int Year { get; private set; }

    public DateOnly Date { get; private set; }

    public NoticeKind Kind { get; private set; }

    public string Source { get; private set; } = "";

    internal void Correct(DateOnly date, string source)
    {
        if (Math.Abs(date.Year - Year) > 1)
            throw new RuleException("AnniversaryNotice.OtherYear", Year, date);

        Source = PlainText.Line(source, Anniversary.SourceLength, nameof(Source));
        Date = date;
    }
}
