using Registry.Domain.Associations;

namespace Registry.Domain.Partners;

/// <summary>A locality, mission or organisation abroad with which a union keeps friendship.</summary>
public sealed partial class Partner : IVersioned
{
    public const int NameLength = 200;
    public const int EmailLength = 254;
    public const int NoteLength = 2000;
    public const int TimeZoneLength = 60;
    public const int IdentityLength = (2 * NameLength) + Country.CodeLength + 2 + MergedLength;

    private const int MergedLength = 20;

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

    /// <summary>The own script in Latin letters.</summary>
    public string? Transliteration { get; private set; }

    public string? CountryIso2 { get; private set; }

    public Country? Country { get; private set; }

    public int? BlocId { get; private set; }

    public Bloc? Bloc { get; private set; }

    /// <summary>Where the partner's clocks stand, by the IANA name such as <c>Asia/Vientiane</c>.</summary>
    public string? TimeZoneId { get; private set; }

    /// <summary>The record that took this one over when two were found to be one.</summary>
    public int? MergedIntoId { get; private set; }

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

    public ICollection<Tie> Ties { get; } = [];

    public ICollection<Licence> Licences { get; } = [];

    public long Version { get; private set; }

    public string Name(bool vietnamese) => vietnamese ? NameVi : NameEn;

    public void Describe(PartnerKind kind, string nameVi, string nameEn, string? nameOwn, string? countryIso2)
    {
        Kind = kind;
        NameVi = PlainText.Line(nameVi, NameLength, nameof(NameVi));
        NameEn = PlainText.OptionalLine(nameEn, NameLength, nameof(NameEn)) ?? NameVi;
        NameOwn = PlainText.OptionalLine(nameOwn, NameLength, nameof(NameOwn));
        CountryIso2 = countryIso2;
        FindByNames();
        SortName = SortText.Of(NameVi);
        Identify();
    }

    /// <summary>How its own script sounds, the bloc it is, and where its clocks stand.</summary>
    public void Place(string? transliteration, int? blocId, string? timeZoneId)
    {
        Transliteration = PlainText.OptionalLine(transliteration, NameLength, nameof(Transliteration));
        BlocId = Kind == PartnerKind.Bloc ? blocId : null;
        var zone = PlainText.OptionalLine(timeZoneId, TimeZoneLength, nameof(TimeZoneId));
        TimeZoneId = zone is null || TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? zone : throw new RuleException("Partner.UnknownTimeZone", nameof(TimeZoneId));
        FindByNames();
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

    /// <summary>This record goes into another one; its name is free again.</summary>
    public void MergeInto(Partner stays)
    {
        if (stays.Id == Id)
            throw new RuleException("Partner.MergedIntoItself");
        if (stays.OwnerId != OwnerId)
            throw new RuleException("Partner.OfAnotherOwner");
        if (MergedIntoId is not null || stays.MergedIntoId is not null)
            throw new RuleException("Partner.MergedAlready");

        MergedIntoId = stays.Id;
        IdentityKey = $"{IdentityKey}|{Id}";
    }

    /// <summary>Takes over what it did not know itself.</summary>
    public void Complete(Partner goes)
    {
        NameOwn ??= goes.NameOwn;
        Transliteration ??= goes.Transliteration;
        CountryIso2 ??= goes.CountryIso2;
        TimeZoneId ??= goes.TimeZoneId;
        Email ??= goes.Email;
        SinceYear ??= goes.SinceYear;
        Source ??= goes.Source;
        Note ??= goes.Note;
        CompletePost(goes);
        FindByNames();
        Identify();
    }

    private void FindByNames() => SearchName = SearchText.Fold(string.Join(' ', NameVi, NameEn, NameOwn, Transliteration));

    private void Identify() => IdentityKey = string.Join('|', NameVi, CountryIso2, OurSide).ToLowerInvariant();
}
