namespace Registry.Domain.Agreements;

/// <summary>A dated act in the life of an agreement, with its paper; rows are added, never changed.</summary>
public sealed class AgreementStep
{
    public const int PaperLength = 300;
    public const int NoteLength = 1000;
    public const int NameLength = 100;

    private AgreementStep()
    {
    }

    internal AgreementStep(AgreementStepKind kind, AgreementAct act)
    {
        (Kind, On, At) = (kind, act.On, act.At);
        Paper = PlainText.OptionalLine(act.Paper, PaperLength, nameof(Paper));
        Note = PlainText.OptionalParagraph(act.Note, NoteLength, nameof(Note));
        ByName = act.ByName;
    }

    public int Id { get; private set; }

    public int AgreementId { get; private set; }

    public AgreementStepKind Kind { get; private set; }

    public DateOnly On { get; private set; }

    public string? Paper { get; private set; }

    public string? Note { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>The last day of the agreement before this act, where the act moved it.</summary>
    public DateOnly? EndBefore { get; private set; }

    /// <summary>The title before this act, where the act changed it.</summary>
    public string? TitleBefore { get; private set; }

    /// <summary>The act is this one, word for word: the second of two clicks.</summary>
    public bool Says(AgreementStepKind kind, DateOnly on, string? paper) => (Kind, On, Paper ?? "") == (kind, on, paper?.Trim() ?? "");

    internal void Replaces(DateOnly? end, string? title) => (EndBefore, TitleBefore) = (end, title);
}

/// <summary>What every act is entered with: its day, its paper, who enters it and when.</summary>
public sealed record AgreementAct(DateOnly On, string? Paper, string? Note, string ByName, DateTimeOffset At);
