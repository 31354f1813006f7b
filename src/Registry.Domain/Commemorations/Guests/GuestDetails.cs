namespace Registry.Domain.Commemorations.Guests;

/// <summary>Who a guest is, as a form gives it.</summary>
public sealed record GuestDetails(string Name)
{
    public string? NameOwn { get; init; }

    public string? FormVi { get; init; }

    public string? FormEn { get; init; }

    public string? SalutationVi { get; init; }

    public string? SalutationEn { get; init; }

    public string? OfficeVi { get; init; }

    public string? OfficeEn { get; init; }

    public string? OrganisationVi { get; init; }

    public string? OrganisationEn { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string Language { get; init; } = "vi";

    public string? Group { get; init; }

    public int Companions { get; init; }
}
