using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
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
public sealed record SharedCommemoration(Commemoration Commemoration, LeftTitle? Left)
{
    public bool HasLeft => Left is not null;

    public bool IsCancelled => HasLeft || Commemoration.Status == CommemorationStatus.Cancelled;
}
