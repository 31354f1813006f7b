namespace Registry.Domain.Commemorations.Guests;

/// <summary>One answer of a guest, as it came; never changed.</summary>
public sealed class GuestAnswer
{
    public const int KeyLength = 100;
    public const int NoteLength = 500;

    private GuestAnswer()
    {
    }

    internal GuestAnswer(GivenAnswer given, DateTimeOffset said, bool stood)
    {
        (Kind, ComingWith, Manner, SaidAt, ReceivedAt, Sequence, Stood) =
            (given.Kind, given.Kind == AnswerKind.Declined ? 0 : given.ComingWith, given.Manner, said, given.ReceivedAt, given.Sequence, stood);
        ByName = given.ByName;
        Note = PlainText.OptionalParagraph(given.Note, NoteLength, nameof(Note));
        Key = given.Key;
    }

    public int Id { get; private set; }

    public int GuestId { get; private set; }

    public AnswerKind Kind { get; private set; }

    public int ComingWith { get; private set; }

    public AnswerManner Manner { get; private set; }

    public DateTimeOffset SaidAt { get; private set; }

    public DateTimeOffset ReceivedAt { get; private set; }

    public int? Sequence { get; private set; }

    /// <summary>False where a later word stood already, or it was about an invitation since changed.</summary>
    public bool Stood { get; private set; }

    public string? ByName { get; private set; }

    [Personal]
    public string? Note { get; private set; }

    public string Key { get; private set; } = "";
}
