namespace Registry.Domain.Associations;

/// <summary>A report of a year that was sent to the authority.</summary>
public sealed class YearlyReport : IVersioned
{
    public const int LineLength = 200;

    private YearlyReport()
    {
    }

    public YearlyReport(int associationId, int year, ReportKind kind, DateOnly sentOn, string? number, string? recipient)
    {
        if (sentOn.Year < year)
            throw new RuleException("YearlyReport.BeforeItsYear", "SentOn", year);

        (AssociationId, Year, Kind, SentOn) = (associationId, year, kind, sentOn);
        Number = PlainText.OptionalLine(number, LineLength, nameof(Number));
        Recipient = PlainText.OptionalLine(recipient, LineLength, nameof(Recipient));
    }

    public int Id { get; private set; }

    public int AssociationId { get; private set; }

    public Association? Association { get; private set; }

    public int Year { get; private set; }

    public ReportKind Kind { get; private set; }

    public DateOnly SentOn { get; private set; }

    public string? Number { get; private set; }

    public string? Recipient { get; private set; }

    public long Version { get; private set; }
}
