using Registry.Domain.Partners;

namespace Registry.Web.Features.Partners;

/// <summary>A partner as the list shows it.</summary>
public sealed record PartnerRow(
    int Id, string Name, string? NameOwn, PartnerKind Kind, string Region, string? Country, string? OurSide, int? SinceYear, bool IsUncertain, int Letters);
