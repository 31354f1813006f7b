namespace Registry.Domain.Partners;

/// <summary>A relation with a partner: of which kind, who on our side holds it, from when to when.</summary>
public sealed class Tie : IVersioned
{
    public const int NameLength = 200;
    public const int PaperLength = 300;
    public const int NoteLength = 1000;

    private Tie()
    {
    }

    public Tie(int partnerId, TieKind kind, TieHolder holder, string holderName)
    {
        PartnerId = partnerId;
        Describe(kind, null, null, null);
        HoldBy(holder, holderName, null, null);
    }

    public int Id { get; private set; }

    public int PartnerId { get; private set; }

    public Partner? Partner { get; private set; }

    public TieKind Kind { get; private set; }

    /// <summary>What our own papers call it.</summary>
    public TieName? OurName { get; private set; }

    public TieHolder Holder { get; private set; }

    /// <summary>Who held it when it was made, as called then.</summary>
    public string HolderName { get; private set; } = "";

    /// <summary>The holder as a unit; who took it over on 1 July 2025 is found through its successors.</summary>
    public string? UnitId { get; private set; }

    public int? AssociationId { get; private set; }

    public DateOnly? From { get; private set; }

    /// <summary>The last day of the relation.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>The paper it rests on.</summary>
    public string? Paper { get; private set; }

    public string? Note { get; private set; }

    public long Version { get; private set; }

    public bool IsInForceOn(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);

    public void Describe(TieKind kind, TieName? ourName, string? paper, string? note)
    {
        (Kind, OurName) = (kind, ourName);
        Paper = PlainText.OptionalLine(paper, PaperLength, nameof(Paper));
        Note = PlainText.OptionalParagraph(note, NoteLength, nameof(Note));
    }

    public void HoldBy(TieHolder holder, string name, string? unitId, int? associationId)
    {
        Holder = holder;
        HolderName = PlainText.Line(name, NameLength, nameof(HolderName));
        UnitId = string.IsNullOrEmpty(unitId) ? null : unitId;
        AssociationId = holder == TieHolder.Association ? associationId : null;
    }

    public void Last(DateOnly? from, DateOnly? to)
    {
        if (from > to)
            throw new RuleException("Tie.EndsBeforeItBegins");

        (From, To) = (from, to);
    }
}
