using Registry.Domain.Members;

namespace Registry.Domain.Associations.Board;

/// <summary>A stretch of time in which a person holds a seat; being elected again ends one and begins another.</summary>
public sealed class Holding : IVersioned
{
    public const int PaperLength = 200;

    private Holding()
    {
    }

    internal Holding(Seat seat, Person person, Mandate mandate)
    {
        Seat = seat;
        Person = person;
        PersonId = person.Id;
        Take(mandate);
    }

    public int Id { get; private set; }

    public int SeatId { get; private set; }

    public Seat? Seat { get; private set; }

    public int PersonId { get; private set; }

    public Person? Person { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The first day on which the person holds it no longer; null while they do.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Fills the place until somebody is elected.</summary>
    public bool Acting { get; private set; }

    /// <summary>The congress that elected the person.</summary>
    public int? CongressId { get; private set; }

    public Congress? Congress { get; private set; }

    /// <summary>The resolution or decision by which the seat was filled.</summary>
    public string? Paper { get; private set; }

    public HoldingEnd? EndReason { get; private set; }

    public string? EndPaper { get; private set; }

    /// <summary>When the authority was told that the person came (Nghị định 126/2024, article 24.10).</summary>
    public DateOnly? ReportedOn { get; private set; }

    /// <summary>When the authority was told that the person left.</summary>
    public DateOnly? EndReportedOn { get; private set; }

    public long Version { get; private set; }

    public Mandate Mandate => new(From, Acting, CongressId, Paper);

    public bool IsHeldOn(DateOnly day) => From <= day && (To is null || day < To);

    internal bool Overlaps(DateOnly from, DateOnly? to) => (To is null || from < To) && (to is null || From < to);

    internal void Take(Mandate mandate)
    {
        if (To <= mandate.From)
            throw new RuleException("Holding.EndsBeforeItBegins");

        (From, Acting, CongressId) = (mandate.From, mandate.Acting, mandate.CongressId);
        Paper = PlainText.OptionalLine(mandate.Paper, PaperLength, nameof(Paper));
    }

    internal void End(DateOnly? on, HoldingEnd? reason, string? paper)
    {
        if (on <= From)
            throw new RuleException("Holding.EndsBeforeItBegins");
        if (on != To)
            EndReportedOn = null;

        (To, EndReason) = (on, on is null ? null : reason ?? HoldingEnd.Other);
        EndPaper = on is null ? null : PlainText.OptionalLine(paper, PaperLength, nameof(EndPaper));
    }

    internal void Correct(Mandate mandate, DateOnly? to, HoldingEnd? reason, string? paper)
    {
        if (mandate.From != From)
            ReportedOn = null;

        From = mandate.From;
        End(to, reason, paper);
        Take(mandate);
    }

    /// <summary>Notes that the authority was told of the person's coming, or of their leaving.</summary>
    public void Report(bool leaving, DateOnly on)
    {
        if (on < (leaving ? To : From))
            throw new RuleException("Holding.ReportedBefore");

        if (leaving)
            EndReportedOn = on;
        else
            ReportedOn = on;
    }
}
