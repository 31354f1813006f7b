namespace Registry.Domain.Partners;

/// <summary>An office abroad or at home (chức vụ), its place in the order of precedence and how its holder is addressed.</summary>
/// <remarks>
/// Heads of missions stand by Vienna Convention on Diplomatic Relations (1961), article 14; heads of consular posts by
/// Vienna Convention on Consular Relations (1963), article 9; the rest is custom, which an office changes as it likes.
/// </remarks>
public sealed class Office : IVersioned
{
    public const int NameLength = 150;
    public const int AddressLength = 200;
    public const int SourceLength = 300;
    public const int LowestPrecedence = 9999;

    private Office()
    {
    }

    public Office(string nameVi, string nameEn, int precedence) => Describe(nameVi, nameEn, precedence);

    public int Id { get; private set; }

    public string NameVi { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    /// <summary>The place in seating and lists: a lower number goes before a higher one.</summary>
    public int Precedence { get; private set; }

    /// <summary>How a letter in Vietnamese begins: "Thưa Ngài Đại sứ".</summary>
    public string? FormOfAddressVi { get; private set; }

    /// <summary>How a letter in English begins: "Your Excellency".</summary>
    public string? FormOfAddressEn { get; private set; }

    /// <summary>The paper or custom that the place and the form of address rest on.</summary>
    public string? Source { get; private set; }

    /// <summary>No longer offered for new contacts; those who hold it keep it.</summary>
    public bool IsRetired { get; private set; }

    public string SearchName { get; private set; } = "";

    /// <summary>Orders lists the Vietnamese way on both databases.</summary>
    public string SortName { get; private set; } = "";

    public long Version { get; private set; }

    public string Name(bool vietnamese) => vietnamese ? NameVi : NameEn;

    public void Describe(string nameVi, string nameEn, int precedence)
    {
        NameVi = PlainText.Line(nameVi, NameLength, nameof(NameVi));
        NameEn = PlainText.OptionalLine(nameEn, NameLength, nameof(NameEn)) ?? NameVi;
        Precedence = CheckPrecedence(precedence);
        SearchName = SearchText.Fold(NameVi + " " + NameEn);
        SortName = SortText.Of(NameVi);
    }

    public void AddressAs(string? vietnamese, string? english, string? source)
    {
        FormOfAddressVi = PlainText.OptionalLine(vietnamese, AddressLength, nameof(FormOfAddressVi));
        FormOfAddressEn = PlainText.OptionalLine(english, AddressLength, nameof(FormOfAddressEn));
        Source = PlainText.OptionalLine(source, SourceLength, nameof(Source));
    }

    public void Retire(bool isRetired) => IsRetired = isRetired;

    internal static int CheckPrecedence(int precedence) =>
        precedence is >= 1 and <= LowestPrecedence ? precedence : throw new RuleException("Office.PrecedenceOutOfRange", LowestPrecedence);
}
