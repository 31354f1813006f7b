using Registry.Domain.Associations;

namespace Registry.Domain.Partners;

/// <summary>A locality, mission or organisation abroad with which a union keeps friendship.</summary>
public sealed class Partner : IVersioned
{
    public const int NameLength = 200;
    public const int EmailLength = 254;
    public const int NoteLength = 2000;
    public const int IdentityLength = (2 * NameLength) + Country.CodeLength + 2;

    private Partner()
    {
    }

    public Partner(int ownerId, PartnerKind kind, string nameVi, string nameEn, string? countryIso2)
    {
        OwnerId = ownerId;
        Describe(kind, nameVi, nameEn, null, countryIso2);
    }

    public int Id { get; private set; }

    /// <summary>The union or association that keeps this partner's file.</summary>
    public int OwnerId { get; private set; }

    public Association? Owner { get; private set; }

    public PartnerKind Kind { get; private set; }

    public string NameVi { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    /// <summary>The name in the partner's own script.</summary>
    public string? NameOwn { get; private set; }

    public string? CountryIso2 { get; private set; }

    public Country? Country { get; private set; }

    /// <summary>Who on our side made the tie, named as at that time.</summary>
    public string? OurSide { get; private set; }

    public int? SinceYear { get; private set; }

    /// <summary>The role mailbox of the partner's office, never a person's.</summary>
    public string? Email { get; private set; }

    /// <summary>The language of letters and calendars for this partner: <c>vi</c> or <c>en</c>.</summary>
    public string Language { get; private set; } = "en";

    public string? Note { get; private set; }

    public string? Source { get; private set; }

    public bool IsUncertain { get; private set; }

    public string SearchName { get; private set; } = "";

    /// <summary>Orders lists the Vietnamese way on both databases.</summary>
    public string SortName { get; private set; } = "";

    /// <summary>What makes a partner of an owner the only one of its kind: name, country and our side; never null, so that both databases see doubles.</summary>
    public string IdentityKey { get; private set; } = "";

    /// <summary>Those we write to, past ones among them.</summary>
    public ICollection<Contact> Contacts { get; } = [];

    public long Version { get; private set; }

    public string Name(bool vietnamese) => vietnamese ? NameVi : NameEn;

    public void Describe(PartnerKind kind, string nameVi, string nameEn, string? nameOwn, string? countryIso2)
    {
        Kind = kind;
        NameVi = PlainText.Line(nameVi, NameLength, nameof(NameVi));
        NameEn = PlainText.OptionalLine(nameEn, NameLength, nameof(NameEn)) ?? NameVi;
        NameOwn = PlainText.OptionalLine(nameOwn, NameLength, nameof(NameOwn));
        CountryIso2 = countryIso2;
        SearchName = SearchText.Fold(string.Join(' ', NameVi, NameEn, NameOwn));
        SortName = SortText.Of(NameVi);
        Identify();
    }

    public void Reach(string? email, string language)
    {
        Email = PlainText.OptionalLine(email, EmailLength, nameof(Email));
        Language = language == "vi" ? "vi" : "en";
    }

    public void Tie(string? ourSide, int? sinceYear, string? source, bool isUncertain, string? note)
    {
        OurSide = PlainText.OptionalLine(ourSide, NameLength, nameof(OurSide));
        Identify();
        SinceYear = sinceYear;
        Source = PlainText.OptionalParagraph(source, NoteLength, nameof(Source));
        IsUncertain = isUncertain;
        Note = PlainText.OptionalParagraph(note, NoteLength, nameof(Note));
    }

    private void Identify() => IdentityKey = string.Join('|', NameVi, CountryIso2, OurSide).ToLowerInvariant();
}
