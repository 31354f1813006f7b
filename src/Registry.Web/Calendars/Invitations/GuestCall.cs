using Registry.Domain.Commemorations.Guests;

namespace Registry.Web.Calendars.Invitations;

/// <summary>What a calendar program is asked on behalf of one guest (RFC 5546, section 3.2).</summary>
/// <param name="Entry">The entry, with the SEQUENCE of this message.</param>
/// <param name="IsCancelled">True: the entry is taken out of the guest's calendar.</param>
/// <param name="Organizer">The address replies go to.</param>
/// <param name="Answer">What the guest said already and need not say again.</param>
/// <param name="Language"><c>vi</c>, <c>en</c> or <c>both</c>.</param>
public sealed record GuestCall(
    CalendarEntry Entry, bool IsCancelled, string Organizer, string OrganizerName, string Guest, string GuestName, AnswerKind Answer, string Language)
{
    public string Method => IsCancelled ? "CANCEL" : "REQUEST";
}
