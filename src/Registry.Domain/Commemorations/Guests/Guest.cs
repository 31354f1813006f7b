using Registry.Domain.Members;
using Registry.Domain.Partners;

namespace Registry.Domain.Commemorations.Guests;

/// <summary>Somebody on the list of a commemoration (khách mời): who they are, how they stand, what they answered, whether they came.</summary>
public sealed partial class Guest : IVersioned
{
    public const int NameLength = 150;
    public const int LineLength = 200;
    public const int FormLength = 60;
    public const int GroupLength = 80;
    public const int TableLength = 40;
    public const int PhoneLength = 60;
    public const int IdentityLength = 400;
    public const int MostCompanions = 20;
    public const int LowestPrecedence = 9999;

    private Guest()
    {
    }

    private Guest(int commemorationId, string identity, GuestDetails details)
    {
        CommemorationId = commemorationId;
        Describe(details);
        IdentityKey = identity;
    }

    public int Id { get; private set; }

    public int CommemorationId { get; private set; }

    public Commemoration? Commemoration { get; private set; }

    /// <summary>A person of the register: their e-mail is read from there when a letter leaves, and stays there.</summary>
    public int? PersonId { get; private set; }

    public Person? Person { get; private set; }

    /// <summary>A partner's contact.</summary>
    public int? ContactId { get; private set; }

    public Contact? Contact { get; private set; }

    /// <summary>The office that gives the place in the order of precedence.</summary>
    public int? OfficeId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The name in the guest's own script.</summary>
    public string? NameOwn { get; private set; }

    /// <summary>"Ông", "Bà", "Ngài".</summary>
    public string? FormVi { get; private set; }

    /// <summary>"Mr", "Ms", "H.E.".</summary>
    public string? FormEn { get; private set; }

    /// <summary>How a letter begins: "Thưa Ngài Tổng Lãnh sự".</summary>
    public string? SalutationVi { get; private set; }

    public string? SalutationEn { get; private set; }

    public string? OfficeVi { get; private set; }

    public string? OfficeEn { get; private set; }

    public string? OrganisationVi { get; private set; }

    public string? OrganisationEn { get; private set; }

    [Personal]
    public string? Email { get; private set; }

    [Personal]
    public string? Phone { get; private set; }

    /// <summary><c>vi</c>, <c>en</c> or <c>both</c>.</summary>
    public string Language { get; private set; } = "vi";

    public string? Group { get; private set; }

    /// <summary>How many may come along.</summary>
    public int Companions { get; private set; }

    /// <summary>The lower, the nearer to the hosts; from the office, or typed.</summary>
    public int Precedence { get; private set; } = LowestPrecedence;

    /// <summary>Typed by somebody: the office no longer changes it.</summary>
    public bool HasOwnPrecedence { get; private set; }

    public string? Table { get; private set; }

    /// <summary>What makes a guest the only one on a list, and the same on another.</summary>
    public string IdentityKey { get; private set; } = "";

    public string SearchName { get; private set; } = "";

    /// <summary>Orders lists the Vietnamese way, by given name, on both databases.</summary>
    public string SortName { get; private set; } = "";

    public long Version { get; private set; }

    public bool IsInEnglish => Language != "vi";

    public bool IsInVietnamese => Language != "en";

    /// <summary>The guest's name as an English letter writes it.</summary>
    public string NameIn(bool vietnamese) => string.Join(' ', new[] { vietnamese ? FormVi : FormEn, Name }.Where(part => part is not null));

    public static Guest Typed(int commemorationId, GuestDetails details) => new(commemorationId, FreeIdentity(details), details);

    public static Guest Of(int commemorationId, Person person, string language)
    {
        if (person.RestrictedOn is not null || person.DeceasedOn is not null || person.MergedIntoId is not null)
            throw new RuleException("Guest.PersonNotToBeInvited");

        return new(commemorationId, $"person:{person.Id}", new(person.FullName) { OfficeVi = person.Position, OrganisationVi = person.Workplace, Language = language })
        {
            PersonId = person.Id,
        };
    }

    /// <param name="contact">With its office and its partner.</param>
    public static Guest Of(int commemorationId, Contact contact)
    {
        var details = new GuestDetails(contact.Name)
        {
            NameOwn = contact.NameOwn,
            SalutationVi = contact.FormOfAddress(vietnamese: true),
            SalutationEn = contact.FormOfAddress(vietnamese: false),
            OfficeVi = contact.OfficeTitle(vietnamese: true),
            OfficeEn = contact.OfficeTitle(vietnamese: false),
            OrganisationVi = contact.Partner?.NameVi,
            OrganisationEn = contact.Partner?.NameEn,
            Email = contact.Email,
            Phone = contact.Phone,
            Language = contact.Languages is ["vi", ..] ? "vi" : "both",
        };
        var guest = new Guest(commemorationId, $"contact:{contact.Id}", details) { ContactId = contact.Id };
        guest.Rank(contact.OfficeId, contact.Rank);
        return guest;
    }

    public void Describe(GuestDetails details)
    {
        Name = PlainText.Line(details.Name, NameLength, nameof(Name));
        NameOwn = PlainText.OptionalLine(details.NameOwn, NameLength, nameof(NameOwn));
        FormVi = PlainText.OptionalLine(details.FormVi, FormLength, nameof(FormVi));
        FormEn = PlainText.OptionalLine(details.FormEn, FormLength, nameof(FormEn));
        SalutationVi = PlainText.OptionalLine(details.SalutationVi, LineLength, nameof(SalutationVi));
        SalutationEn = PlainText.OptionalLine(details.SalutationEn, LineLength, nameof(SalutationEn));
        OfficeVi = PlainText.OptionalLine(details.OfficeVi, LineLength, nameof(OfficeVi));
        OfficeEn = PlainText.OptionalLine(details.OfficeEn, LineLength, nameof(OfficeEn));
        OrganisationVi = PlainText.OptionalLine(details.OrganisationVi, LineLength, nameof(OrganisationVi));
        OrganisationEn = PlainText.OptionalLine(details.OrganisationEn, LineLength, nameof(OrganisationEn));
        Email = PlainText.OptionalLine(details.Email, Person.EmailLength, nameof(Email))?.ToLowerInvariant();
        Phone = PlainText.OptionalLine(details.Phone, PhoneLength, nameof(Phone));
        Language = details.Language is "vi" or "en" or "both" ? details.Language : throw new RuleException("Guest.UnknownLanguage");
        Group = PlainText.OptionalLine(details.Group, GroupLength, nameof(Group));
        if (details.Companions is < 0 or > MostCompanions)
            throw new RuleException("Guest.TooManyCompanions", MostCompanions);

        Companions = details.Companions;
        SearchName = SearchText.Fold(string.Join(' ', Name, NameOwn, OfficeVi, OrganisationVi, OrganisationEn));
        SortName = SortText.OfPerson(Name);
        if (IdentityKey.StartsWith("free:", StringComparison.Ordinal))
            IdentityKey = FreeIdentity(details);
    }

    /// <summary>The order the office gives; one that was typed stands.</summary>
    public void Rank(int? officeId, int? ofOffice)
    {
        OfficeId = officeId;
        if (!HasOwnPrecedence)
            Precedence = Math.Clamp(ofOffice ?? LowestPrecedence, 0, LowestPrecedence);
    }

    /// <param name="typed">Null: the office decides again.</param>
    public void RankOwn(int? typed)
    {
        HasOwnPrecedence = typed is not null;
        Precedence = Math.Clamp(typed ?? LowestPrecedence, 0, LowestPrecedence);
    }

    public void Join(string? group) => Group = PlainText.OptionalLine(group, GroupLength, nameof(Group));

    public void SitAt(string? table) => Table = PlainText.OptionalLine(table, TableLength, nameof(Table));

    private static string FreeIdentity(GuestDetails details)
    {
        var key = $"free:{SearchText.Fold(details.Name)}|{details.Email?.Trim().ToLowerInvariant() ?? SearchText.Fold(details.OrganisationVi ?? "")}";
        return key.Length <= IdentityLength ? key : key[..IdentityLength];
    }
}
