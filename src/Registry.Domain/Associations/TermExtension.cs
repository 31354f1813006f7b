namespace Registry.Domain.Associations;

/// <summary>A longer term, by a paper of the authority.</summary>
public sealed class TermExtension
{
    private TermExtension()
    {
    }

    internal TermExtension(DateOnly until, DateOnly on, string paper)
    {
        (Until, On) = (until, on);
        Paper = PlainText.Line(paper, LifeStep.PaperLength, nameof(Paper));
    }

    public int Id { get; private set; }

    public int CongressId { get; private set; }

    /// <summary>The new last day of the term.</summary>
    public DateOnly Until { get; private set; }

    /// <summary>The day of the paper.</summary>
    public DateOnly On { get; private set; }

    public string Paper { get; private set; } = "";
}
