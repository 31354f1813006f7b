namespace Registry.Domain.Partners;

/// <summary>Somebody at a partner's to whom we write and whom we invite, for as long as the office lasts.</summary>
public sealed class Contact : IVersioned
{
    public const int NameLength = 150;
    public const int TitleLength = 200;
    public const int LanguagesLength = 60;
    public const int EmailLength = 254;
    public const int PhoneLength = 40;
    public const int NoteLength = 1000;

    private Contact()
    {
    }

    public Contact(int partnerId, string name, string? nameOwn = null, string? transliteration = null)
    {
        PartnerId = partnerId;
        Call(name, nameOwn, transliteration);
    }

    public int Id { get; private set; }

    public int PartnerId { get; private set; }

    public Partner? Partner { get; private set; }

    /// <summary>As papers in Vietnamese and English print it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The name in the contact's own script.</summary>
    public string? NameOwn { get; private set; }

    /// <summary>The own script in Latin letters, where it differs from <see cref="Name"/>.</summary>
    public string? Transliteration { get; private set; }

    public int? OfficeId { get; private set; }

    public Office? Office { get; private set; }

    /// <summary>The office as it is called there, such as "Tổng Lãnh sự nước CHDCND Lào tại Thành phố Hồ Chí Minh".</summary>
    public string? OfficeTitleVi { get; private set; }

    public string? OfficeTitleEn { get; private set; }

    /// <summary>How this person wants to be addressed; none: as the office says.</summary>
    public string? FormOfAddressVi { get; private set; }

    public string? FormOfAddressEn { get; private set; }

    /// <summary>A place of its own in the order of precedence; none: that of the office.</summary>
    public int? Precedence { get; private set; }

    /// <summary>Codes of ISO 639, the preferred one first: "lo,vi,en".</summary>
    public string LanguagesText { get; private set; } = "";

    public IReadOnlyList<string> Languages => LanguagesText.Split(',', StringSplitOptions.RemoveEmptyEntries);

    [Personal]
    public string? Email { get; private set; }

    [Personal]
    public string? Phone { get; private set; }

    /// <summary>The first day in office, where it is known.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>The last day in office.</summary>
    public DateOnly? To { get; private set; }

    public string? Note { get; private set; }

    public string SearchName { get; private set; } = "";

    /// <summary>Orders lists the Vietnamese way on both databases.</summary>
    public string SortName { get; private set; } = "";

    public long Version { get; private set; }

    public bool IsInOfficeOn(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);

    /// <summary>The place in seating and lists; a person without office stands last. Asks for <see cref="Office"/>.</summary>
    public int Rank => Precedence ?? Office?.Precedence ?? Office.LowestPrecedence;

    /// <summary>How a letter to this person begins; none where neither person nor office says it. Asks for <see cref="Office"/>.</summary>
    public string? FormOfAddress(bool vietnamese) =>
        vietnamese ? FormOfAddressVi ?? Office?.FormOfAddressVi : FormOfAddressEn ?? Office?.FormOfAddressEn;

    /// <summary>The office in words: as it is called there, or by its general name. Asks for <see cref="Office"/>.</summary>
    public string? OfficeTitle(bool vietnamese) =>
        (vietnamese ? OfficeTitleVi ?? OfficeTitleEn : OfficeTitleEn ?? OfficeTitleVi) ?? Office?.Name(vietnamese);

    public void Call(string name, string? nameOwn, string? transliteration)
    {
        Name = PlainText.Line(name, NameLength, nameof(Name));
        NameOwn = PlainText.OptionalLine(nameOwn, NameLength, nameof(NameOwn));
        Transliteration = PlainText.OptionalLine(transliteration, NameLength, nameof(Transliteration));
        SearchName = SearchText.Fold(string.Join(' ', Name, NameOwn, Transliteration));
        SortName = SortText.Of(Name);
    }

    public void Hold(Office? office, string? titleVi, string? titleEn, DateOnly? from, DateOnly? to)
    {
        if (from > to)
            throw new RuleException("Contact.EndsBeforeItBegins");

        (Office, OfficeId) = (office, office?.Id);
        OfficeTitleVi = PlainText.OptionalLine(titleVi, TitleLength, nameof(OfficeTitleVi));
        OfficeTitleEn = PlainText.OptionalLine(titleEn, TitleLength, nameof(OfficeTitleEn));
        (From, To) = (from, to);
    }

    public void AddressAs(string? vietnamese, string? english, int? precedence)
    {
        FormOfAddressVi = PlainText.OptionalLine(vietnamese, Office.AddressLength, nameof(FormOfAddressVi));
        FormOfAddressEn = PlainText.OptionalLine(english, Office.AddressLength, nameof(FormOfAddressEn));
        Precedence = precedence is { } given ? Office.CheckPrecedence(given) : null;
    }

    public void Reach(IEnumerable<string> languages, string? email, string? phone)
    {
        string[] codes = [.. languages.Select(code => code.Trim().ToLowerInvariant()).Where(code => code.Length > 0).Distinct()];
        if (Array.Find(codes, code => code.Length is not (2 or 3) || !code.All(char.IsAsciiLetterLower)) is { } wrong)
            throw new RuleException("Contact.UnknownLanguage", wrong);

        LanguagesText = PlainText.OptionalLine(string.Join(',', codes), LanguagesLength, nameof(Languages)) ?? "";
        Email = PlainText.OptionalLine(email, EmailLength, nameof(Email));
        Phone = PlainText.OptionalLine(phone, PhoneLength, nameof(Phone));
    }

    public void Remark(string? note) => Note = PlainText.OptionalParagraph(note, NoteLength, nameof(Note));
}
