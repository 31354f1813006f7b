using Registry.Domain;

namespace Registry.Data.Acts;

/// <summary>What somebody did to many records at once; for some days it can be taken back as one.</summary>
public sealed class Act : IVersioned
{
    public const int KindLength = 40;
    public const int SummaryLength = 300;

    /// <summary>For how long an act can be taken back.</summary>
    public const int UndoDays = 30;

    private Act()
    {
    }

    public Act(ActKind kind, int? associationId, int count, string summary, DateTimeOffset at, string byId, string byName)
    {
        Kind = kind;
        AssociationId = associationId;
        Count = count;
        Summary = PlainText.Line(summary, SummaryLength, nameof(Summary));
        At = at;
        UndoUntil = at.AddDays(UndoDays);
        ById = byId;
        ByName = byName;
    }

    public int Id { get; private set; }

    public ActKind Kind { get; private set; }

    /// <summary>The association whose records it touched; whoever keeps it may take the act back.</summary>
    public int? AssociationId { get; private set; }

    /// <summary>How many people or records it was about.</summary>
    public int Count { get; private set; }

    /// <summary>What it was about, without personal data, such as the name of a file.</summary>
    public string Summary { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public string ById { get; private set; } = "";

    public string ByName { get; private set; } = "";

    public DateTimeOffset UndoUntil { get; private set; }

    public DateTimeOffset? UndoneAt { get; private set; }

    public string? UndoneByName { get; private set; }

    public long Version { get; private set; }

    public bool CanBeUndoneAt(DateTimeOffset now) => UndoneAt is null && now < UndoUntil;

    public void Undo(DateTimeOffset at, string byName)
    {
        if (UndoneAt is not null)
            throw new RuleException("Act.UndoneAlready");
        if (at >= UndoUntil)
            throw new RuleException("Act.TooLateToUndo");

        (UndoneAt, UndoneByName) = (at, byName);
    }
}
