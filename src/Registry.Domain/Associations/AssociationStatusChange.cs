namespace Registry.Domain.Associations;

/// <summary>A step in an association's life, with its day and paper.</summary>
public sealed class AssociationStatusChange
{
    public const int PaperLength = 300;

    private AssociationStatusChange()
    {
    }

    internal AssociationStatusChange(AssociationStatus status, DateOnly? on, string? paper)
    {
        Status = status;
        On = on;
        Paper = PlainText.OptionalLine(paper, PaperLength, nameof(Paper));
    }

    public int Id { get; private set; }

    public int AssociationId { get; private set; }

    public AssociationStatus Status { get; private set; }

    /// <summary>Null where the papers do not tell.</summary>
    public DateOnly? On { get; private set; }

    public string? Paper { get; private set; }
}
