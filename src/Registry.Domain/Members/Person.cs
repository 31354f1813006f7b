using Registry.Domain.Days;

namespace Registry.Domain.Members;

/// <summary>Somebody the registry knows, once, however many associations they belong to; also an organisation that is a member.</summary>
public sealed class Person : IVersioned
{
    public const int NameLength = 150;
    public const int TextLength = 200;
    public const int AddressLength = 300;
    public const int EmailLength = 254;
    public const int PhoneLength = 60;
    public const int NoteLength = 2000;
    public const int SchoolingLength = 60;
    public const int SearchLength = 600;
    public const int OrderLength = 100;

    private readonly List<PersonName> formerNames = [];

    private Person()
    {
    }

    public Person(string fullName, PersonKind kind = PersonKind.Natural)
    {
        Kind = kind;
        FullName = PlainText.Line(fullName, NameLength, nameof(FullName));
        Index();
    }

    public int Id { get; private set; }

    public PersonKind Kind { get; private set; }

    public string FullName { get; private set; } = "";

    public IReadOnlyList<PersonName> FormerNames => formerNames;

    /// <summary>Who speaks for an organisation; a Vietnamese citizen.</summary>
    public int? RepresentativeId { get; private set; }

    public Person? Representative { get; private set; }

    [Personal]
    public int? BirthYear { get; private set; }

    [Personal]
    public int? BirthMonth { get; private set; }

    [Personal]
    public int? BirthDay { get; private set; }

    [Personal]
    public Gender? Gender { get; private set; }

    /// <summary>The nationality of a foreigner; null for a Vietnamese citizen.</summary>
    [Personal]
    public string? CountryIso2 { get; private set; }

    [Personal]
    public string? Occupation { get; private set; }

    /// <summary>Office held where the person works (chức vụ).</summary>
    public string? Position { get; private set; }

    /// <summary>Where the person works (đơn vị).</summary>
    public string? Workplace { get; private set; }

    [Personal]
    public string? Languages { get; private set; }

    /// <summary>Quê quán; asked only of those who found an association (Nghị định 126/2024, article 12), as the two below.</summary>
    [Personal]
    public string? Hometown { get; private set; }

    /// <summary>Trình độ văn hóa: the school years that were finished, such as "12/12".</summary>
    [Personal]
    public string? Schooling { get; private set; }

    /// <summary>Trình độ chuyên môn: degree and subject.</summary>
    [Personal]
    public string? Qualification { get; private set; }

    /// <summary>As it is written; several are parted by a semicolon.</summary>
    [Personal]
    public string? Phone { get; private set; }

    /// <summary>Digits of the first telephone number with its leading 0, for finding.</summary>
    [Personal]
    public string? PhoneKey { get; private set; }

    [Personal]
    public string? Email { get; private set; }

    /// <summary>As it was given, also in units that are no more.</summary>
    [Personal]
    public string? Address { get; private set; }

    [Personal]
    public string? ProvinceId { get; private set; }

    [Personal]
    public string? WardId { get; private set; }

    public DateOnly? DeceasedOn { get; private set; }

    [Personal]
    public string? Note { get; private set; }

    /// <summary>Asked that their data be used no further: absent from lists, letters and exports.</summary>
    public DateOnly? RestrictedOn { get; private set; }

    /// <summary>The record into which this one was merged; it is shown nowhere else any more.</summary>
    public int? MergedIntoId { get; private set; }

    /// <summary>The form on which the person was entered: sent twice, it is one person.</summary>
    public Guid? EntryKey { get; private set; }

    /// <summary>Present and former names, folded.</summary>
    public string SearchName { get; private set; } = "";

    /// <summary>Orders lists the Vietnamese way, by given name, on both databases.</summary>
    public string SortName { get; private set; } = "";

    /// <summary>As much of the key of order as the lists of memberships and of words keep.</summary>
    public string OrderKey => SortName.Length <= OrderLength ? SortName : SortName[..OrderLength];

    public long Version { get; private set; }

    public PartialDate Birth => new(BirthYear, BirthMonth, BirthDay);

    public void EnterBy(Guid form) => EntryKey = form;

    /// <summary>Takes a new name; the old one is kept and found.</summary>
    public void Rename(string fullName, DateOnly? on)
    {
        var name = PlainText.Line(fullName, NameLength, nameof(FullName));
        if (name == FullName)
            return;

        formerNames.Add(new(FullName, on));
        FullName = name;
        Index();
    }

    /// <summary>Keeps a name that the person bore or is written by elsewhere, so that it is found.</summary>
    public void AlsoBore(string name, DateOnly? until)
    {
        var borne = PlainText.Line(name, NameLength, nameof(FullName));
        if (borne == FullName || formerNames.Any(former => former.Name == borne))
            return;

        formerNames.Add(new(borne, until));
        Index();
    }

    /// <summary>Puts right a name that was written wrong; nobody ever bore the wrong one.</summary>
    public void CorrectName(string fullName)
    {
        FullName = PlainText.Line(fullName, NameLength, nameof(FullName));
        Index();
    }

    public void Born(PartialDate birth) => (BirthYear, BirthMonth, BirthDay) = (birth.Year, birth.Month, birth.Day);

    public void Describe(Gender? gender, string? countryIso2, string? occupation, string? languages)
    {
        Gender = gender;
        CountryIso2 = countryIso2;
        Occupation = PlainText.OptionalLine(occupation, TextLength, nameof(Occupation));
        Languages = PlainText.OptionalLine(languages, TextLength, nameof(Languages));
    }

    /// <summary>Says what the list of a founding committee asks for and nothing else does.</summary>
    public void Introduce(string? hometown, string? schooling, string? qualification)
    {
        Hometown = PlainText.OptionalLine(hometown, TextLength, nameof(Hometown));
        Schooling = PlainText.OptionalLine(schooling, SchoolingLength, nameof(Schooling));
        Qualification = PlainText.OptionalLine(qualification, TextLength, nameof(Qualification));
    }

    public void WorkAt(string? position, string? workplace)
    {
        Position = PlainText.OptionalLine(position, TextLength, nameof(Position));
        Workplace = PlainText.OptionalLine(workplace, TextLength, nameof(Workplace));
    }

    public void Reach(string? phone, string? email)
    {
        Phone = PlainText.OptionalLine(phone, PhoneLength, nameof(Phone));
        PhoneKey = PhoneNumbers.KeyOf(Phone);
        Email = PlainText.OptionalLine(email, EmailLength, nameof(Email))?.ToLowerInvariant();
    }

    public void LiveAt(string? address, string? provinceId, string? wardId)
    {
        Address = PlainText.OptionalLine(address, AddressLength, nameof(Address));
        (ProvinceId, WardId) = (provinceId, wardId);
    }

    public void Remark(string? note) => Note = PlainText.OptionalParagraph(note, NoteLength, nameof(Note));

    /// <summary>Names who speaks for the organisation.</summary>
    public void BeRepresentedBy(Person? representative)
    {
        if (Kind != PersonKind.Organisation && representative is not null)
            throw new RuleException("Person.NeedsNoRepresentative");
        if (representative is { CountryIso2: not null })
            throw new RuleException("Person.RepresentativeIsForeign");

        Representative = representative;
        RepresentativeId = representative?.Id;
    }

    /// <param name="on">The day of death; null: written down by mistake.</param>
    public void Die(DateOnly? on)
    {
        if (Kind == PersonKind.Organisation)
            throw new RuleException("Person.OrganisationsDoNotDie");

        DeceasedOn = on;
    }

    public void Restrict(DateOnly? on) => RestrictedOn = on;

    /// <summary>Leaves this record for the one that stays.</summary>
    public void MergeInto(Person stays)
    {
        if (stays.Id == Id || stays.MergedIntoId is not null)
            throw new RuleException("Person.MergedAlready");

        MergedIntoId = stays.Id;
    }

    private void Index()
    {
        var folded = SearchText.Fold(string.Join(' ', [FullName, .. formerNames.Select(former => former.Name)]));
        SearchName = folded.Length <= SearchLength ? folded : folded[..SearchLength];
        SortName = Kind == PersonKind.Organisation ? SortText.Of(FullName) : SortText.OfPerson(FullName);
    }
}
