using Registry.Domain.Commemorations.Guests;

namespace Registry.Web.Calendars;

/// <summary>What a partner's calendar tells of a commemoration its people are invited to: the programme of the day, and never a name, since many read one calendar.</summary>
/// <param name="Zone">Where the partner's clocks stand; none: as ours.</param>
public sealed record PartnerInvitation(IReadOnlyList<AgendaItem> Agenda, string? DressVi, string? DressEn, string? Zone);
