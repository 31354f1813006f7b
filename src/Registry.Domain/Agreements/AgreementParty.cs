namespace Registry.Domain.Agreements;

/// <summary>One side of an agreement, with who signed for it and who stands in its place by now.</summary>
public sealed class AgreementParty
{
    public const int NameLength = 300;
    public const int SignerLength = 150;

    private AgreementParty()
    {
    }

    internal AgreementParty(bool isOurs, string name, int order)
    {
        (IsOurs, Order) = (isOurs, order);
        Name = PlainText.Line(name, NameLength, nameof(Name));
    }

    public int Id { get; private set; }

    public int AgreementId { get; private set; }

    public int Order { get; private set; }

    public bool IsOurs { get; private set; }

    /// <summary>As the paper names it.</summary>
    public string Name { get; private set; } = "";

    public string? NameEn { get; private set; }

    public int? PartnerId { get; private set; }

    public Partners.Partner? Partner { get; private set; }

    /// <summary>Our side as a unit: its heirs are found through the successions.</summary>
    public string? UnitId { get; private set; }

    public string? Signer { get; private set; }

    public string? SignerTitle { get; private set; }

    /// <summary>Who took over, where that is not the successor of the unit.</summary>
    public string? Heir { get; private set; }

    public void Describe(string name, string? nameEn, int? partnerId, string? unitId)
    {
        Name = PlainText.Line(name, NameLength, nameof(Name));
        NameEn = PlainText.OptionalLine(nameEn, NameLength, nameof(NameEn));
        PartnerId = IsOurs ? null : partnerId;
        UnitId = IsOurs && !string.IsNullOrEmpty(unitId) ? unitId : null;
    }

    public void SignBy(string? signer, string? title)
    {
        Signer = PlainText.OptionalLine(signer, SignerLength, nameof(Signer));
        SignerTitle = PlainText.OptionalLine(title, SignerLength, nameof(SignerTitle));
    }

    public void Inherit(string? heir) => Heir = PlainText.OptionalLine(heir, NameLength, nameof(Heir));
}
