namespace Registry.Domain.Associations;

/// <summary>One paper of a congress's dossier and how far it has come.</summary>
public sealed class CongressPaper
{
    public const int NoteLength = 200;

    private CongressPaper()
    {
    }

    internal CongressPaper(CongressPaperKind kind) => Kind = kind;

    public int Id { get; private set; }

    public int CongressId { get; private set; }

    public CongressPaperKind Kind { get; private set; }

    public CongressPaperState State { get; private set; }

    /// <summary>The day of its state.</summary>
    public DateOnly? On { get; private set; }

    public string? Note { get; private set; }

    internal void Stand(CongressPaperState state, DateOnly? on, string? note) =>
        (State, On, Note) = (state, on, PlainText.OptionalLine(note, NoteLength, nameof(Note)));
}
