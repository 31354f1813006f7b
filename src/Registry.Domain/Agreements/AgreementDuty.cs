namespace Registry.Domain.Agreements;

/// <summary>What has to be done by a day: by the law's clocks, or because the agreement says so.</summary>
public sealed class AgreementDuty : IVersioned
{
    public const int TitleLength = 300;
    public const int EvidenceLength = 300;

    private AgreementDuty()
    {
    }

    internal AgreementDuty(AgreementDutyKind kind, string? title, DateOnly dueOn)
    {
        (Kind, DueOn) = (kind, dueOn);
        Title = PlainText.OptionalLine(title, TitleLength, nameof(Title));
    }

    public int Id { get; private set; }

    public int AgreementId { get; private set; }

    public Agreement? Agreement { get; private set; }

    public AgreementDutyKind Kind { get; private set; }

    /// <summary>What is owed; the law's duties are named by their kind.</summary>
    public string? Title { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>The partner owes it, not we.</summary>
    public bool IsTheirs { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    /// <summary>The paper that shows it.</summary>
    public string? Evidence { get; private set; }

    public long Version { get; private set; }

    public bool IsLateOn(DateOnly day) => DoneOn is null && DueOn < day;

    public void Change(string? title, DateOnly dueOn, bool isTheirs)
    {
        Title = Kind == AgreementDutyKind.Obligation ? PlainText.Line(title, TitleLength, nameof(Title)) : Title;
        (DueOn, IsTheirs) = (dueOn, isTheirs && Kind == AgreementDutyKind.Obligation);
    }

    /// <summary>Done twice is done once: the first note stands.</summary>
    public void Finish(DateOnly on, string? evidence)
    {
        if (DoneOn is not null)
            return;

        DoneOn = on;
        Evidence = PlainText.OptionalLine(evidence, EvidenceLength, nameof(Evidence));
    }

    public void Reopen() => (DoneOn, Evidence) = (null, null);
}

/// <summary>What kind of duty it is.</summary>
public enum AgreementDutyKind
{
    /// <summary>The opinions are due: seven working days.</summary>
    Opinions,

    /// <summary>The decision is due: five working days.</summary>
    Decision,

    /// <summary>Copy to the Ministry of Foreign Affairs and report: within fifteen days of signing.</summary>
    Copy,

    /// <summary>The yearly report on what was carried out.</summary>
    YearlyReport,

    /// <summary>The partner is told who took over our side (Decree 177/2025/NĐ-CP).</summary>
    Notification,

    /// <summary>What the agreement itself promises by a day.</summary>
    Obligation,
}
