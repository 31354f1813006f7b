namespace Registry.Domain.Reports;

/// <summary>What stands in a unit's way, said in its report, and followed until somebody answers (khó khăn, vướng mắc).</summary>
public sealed class Difficulty : IVersioned
{
    public const int TextLength = 2000;
    public const int NameLength = 300;

    private Difficulty()
    {
    }

    internal Difficulty(int order, string text, string? addressedTo)
    {
        Order = order;
        Tell(text, addressedTo);
    }

    public int Id { get; private set; }

    public int ReportId { get; private set; }

    public Report? Report { get; private set; }

    public int Order { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>Who could help, as written.</summary>
    public string? AddressedTo { get; private set; }

    public DifficultyState State { get; private set; }

    public string? Answer { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>Who answered, as written: the office or person.</summary>
    public string? AnsweredBy { get; private set; }

    public long Version { get; private set; }

    /// <summary>One that was answered says what it said when it was.</summary>
    internal void Tell(string text, string? addressedTo)
    {
        if (State != DifficultyState.Open)
            return;

        Text = PlainText.OptionalParagraph(text, TextLength, nameof(Text)) ?? throw new RuleException("Text.Missing", nameof(Text));
        AddressedTo = PlainText.OptionalLine(addressedTo, NameLength, nameof(AddressedTo));
    }

    /// <summary>Keeps an answer; a later one takes its place.</summary>
    public void Settle(DifficultyState state, string? answer, string? answeredBy, DateOnly on)
    {
        var said = PlainText.OptionalParagraph(answer, TextLength, nameof(Answer));
        if (said is null && state != DifficultyState.Open)
            throw new RuleException("Difficulty.AnswerMissing", nameof(Answer));

        (State, Answer) = (state, said);
        AnsweredBy = PlainText.OptionalLine(answeredBy, NameLength, nameof(AnsweredBy));
        AnsweredOn = state == DifficultyState.Open ? null : on;
    }
}

/// <summary>What became of a difficulty.</summary>
public enum DifficultyState
{
    /// <summary>Waits for an answer.</summary>
    Open,

    /// <summary>Somebody answered; it is still there.</summary>
    Answered,

    /// <summary>It is gone.</summary>
    Solved,
}
