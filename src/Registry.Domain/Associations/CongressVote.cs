namespace Registry.Domain.Associations;

/// <summary>A vote of a congress; what passes is counted from those summoned, not from those present.</summary>
public sealed class CongressVote
{
    public const int SubjectLength = 200;

    private CongressVote()
    {
    }

    internal CongressVote(string subject, int inFavour)
    {
        Subject = PlainText.Line(subject, SubjectLength, nameof(Subject));
        InFavour = inFavour;
    }

    public int Id { get; private set; }

    public int CongressId { get; private set; }

    public string Subject { get; private set; } = "";

    public int InFavour { get; private set; }
}
