using Registry.Domain.Partners;

namespace Registry.Domain.Greetings;

/// <summary>Whom a letter addresses: a partner's office, or a person in it, as each language names them.</summary>
public sealed record GreetingAddressee
{
    public PartnerKind? Kind { get; init; }

    /// <summary>The lines above the letter.</summary>
    public required string NameVi { get; init; }

    public required string NameEn { get; init; }

    /// <summary>The name in its own script.</summary>
    public string? NameOwn { get; init; }

    public string? ContactName { get; init; }

    public string? OfficeVi { get; init; }

    public string? OfficeEn { get; init; }

    /// <summary>"Thưa Ngài Đại sứ"</summary>
    public string? FormOfAddressVi { get; init; }

    /// <summary>"Your Excellency"</summary>
    public string? FormOfAddressEn { get; init; }

    /// <param name="contact">With its office; null: the partner's office itself is addressed.</param>
    public static GreetingAddressee Of(Partner partner, Contact? contact) => contact is null
        ? new() { Kind = partner.Kind, NameVi = partner.NameVi, NameEn = partner.NameEn, NameOwn = partner.NameOwn }
        : new()
        {
            Kind = partner.Kind,
            NameVi = Lines(contact, vietnamese: true, partner.NameVi),
            NameEn = Lines(contact, vietnamese: false, partner.NameEn),
            NameOwn = contact.NameOwn ?? partner.NameOwn,
            ContactName = contact.Name,
            OfficeVi = contact.OfficeTitle(vietnamese: true),
            OfficeEn = contact.OfficeTitle(vietnamese: false),
            FormOfAddressVi = contact.FormOfAddress(vietnamese: true),
            FormOfAddressEn = contact.FormOfAddress(vietnamese: false),
        };

    public static GreetingAddressee Of(string nameVi, string? nameEn) => new() { NameVi = nameVi, NameEn = nameEn ?? nameVi };

    /// <summary>How the letter calls its reader within a sentence.</summary>
    public string You(bool vietnamese) => vietnamese
        ? FormOfAddressVi is { } form && Spoken(form) is { } spoken ? spoken : CourtesyVi
        : FormOfAddressEn is { } address && address.StartsWith("Your ", StringComparison.Ordinal) ? address : CourtesyEn;

    private string CourtesyVi => Kind switch
    {
        PartnerKind.Embassy => "quý Đại sứ quán",
        PartnerKind.ConsulateGeneral => "quý Tổng Lãnh sự quán",
        PartnerKind.NonGovernmentalOrganisation or PartnerKind.PeopleOrganisation or PartnerKind.InternationalOrganisation or PartnerKind.Donor => "quý tổ chức",
        PartnerKind.BusinessAssociation => "quý hiệp hội",
        _ => "quý vị",
    };

    private string CourtesyEn => Kind switch
    {
        PartnerKind.Embassy => "the Embassy",
        PartnerKind.ConsulateGeneral => "the Consulate General",
        PartnerKind.BusinessAssociation => "your association",
        PartnerKind.ForeignLocality => "your esteemed locality",
        PartnerKind.Person => "you",
        _ => "your esteemed organization",
    };

    /// <summary>"Thưa Ngài Đại sứ" becomes "Ngài Đại sứ".</summary>
    private static string? Spoken(string form)
    {
        foreach (var beginning in new[] { "Kính thưa ", "Thưa " })
            if (form.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return form[beginning.Length..].Trim(' ', ',') is { Length: > 0 } rest ? string.Concat(rest[..1].ToUpperInvariant(), rest.AsSpan(1)) : null;

        return null;
    }

    /// <summary>An office called by its own title says where it is; a general one is followed by the partner's name.</summary>
    private static string Lines(Contact contact, bool vietnamese, string partner)
    {
        var own = vietnamese ? contact.OfficeTitleVi : contact.OfficeTitleEn;
        return string.Join(", ", new[] { contact.Name, contact.OfficeTitle(vietnamese), own is null ? partner : null }.Where(part => !string.IsNullOrWhiteSpace(part)));
    }
}
