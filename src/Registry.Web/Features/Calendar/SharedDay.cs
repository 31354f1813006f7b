using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Domain.Subscriptions;
using Registry.Web.Calendars;

namespace Registry.Web.Features.Calendar;

/// <summary>A day as a calendar shows it.</summary>
/// <param name="Left">It is no longer this calendar's; for a while it is shown as cancelled, with nothing but the title it had then.</param>
public sealed record SharedDay(Occurrence Occurrence, LeftTitle? Left)
{
    public bool HasLeft => Left is not null;

    public bool IsCancelled => HasLeft || Occurrence.Anniversary.WithdrawnAt is not null;
}

/// <summary>A commemoration as a calendar shows it.</summary>
/// <param name="Invited">What it tells the invited; none in calendars of others.</param>
/// <param name="Told">The standing of the partner's invitation, if there ever was one: its changes are the entry's too.</param>
public sealed record SharedCommemoration(Commemoration Commemoration, LeftTitle? Left, PartnerInvitation? Invited = null, CalendarPresence? Told = null)
{
    public bool HasLeft => Left is not null;

    public bool IsCancelled => HasLeft || Commemoration.Status == CommemorationStatus.Cancelled;

    public CalendarEntry By(EntryComposer composer)
    {
        var entry = composer.Of(Commemoration, Left, Invited);
        return Told is null ? entry : entry with
        {
            Sequence = entry.Sequence + Told.Sequence,
            ChangedAt = Told.ChangedAt > entry.ChangedAt ? Told.ChangedAt : entry.ChangedAt,
        };
    }
}
