namespace Registry.Domain.Associations;

/// <summary>A dated act in an association's life, with its legal paper.</summary>
public sealed class LifeStep
{
    public const int PaperLength = 300;

    private LifeStep()
    {
    }

    internal LifeStep(LifeStepKind kind, DateOnly? on, string? paper, AssociationStatus before, AssociationStatus after, Association? other = null)
    {
        Kind = kind;
        On = on;
        Paper = PlainText.OptionalLine(paper, PaperLength, nameof(Paper));
        (Before, Status) = (before, after);
        Other = other;
        OtherId = other?.Id;
    }

    public int Id { get; private set; }

    public int AssociationId { get; private set; }

    public LifeStepKind Kind { get; private set; }

    /// <summary>Null where the papers do not tell.</summary>
    public DateOnly? On { get; private set; }

    public string? Paper { get; private set; }

    /// <summary>The status it had before; undoing the act brings it back.</summary>
    public AssociationStatus Before { get; private set; }

    /// <summary>The status it has since.</summary>
    public AssociationStatus Status { get; private set; }

    /// <summary>The association it went into, or was made out of.</summary>
    public int? OtherId { get; private set; }

    public Association? Other { get; private set; }

    /// <summary>For a suspension: its foreseen last day.</summary>
    public DateOnly? Until { get; private set; }

    internal void Lasts(DateOnly? until) => Until = until;

    /// <summary>The act is this one, word for word: the second of two clicks.</summary>
    public bool Says(LifeStepKind kind, DateOnly? on, string? paper) =>
        (Kind, On, Paper ?? "") == (kind, on, paper?.Trim() ?? "");
}
