using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;

namespace Registry.Web.Features.Calendar;

/// <summary>A day as a calendar shows it.</summary>
/// <param name="HasLeft">It is no longer this calendar's; for a while it is shown as cancelled, with nothing but its title.</param>
public sealed record SharedDay(Occurrence Occurrence, bool HasLeft)
{
    public bool IsCancelled => HasLeft || Occurrence.Anniversary.WithdrawnAt is not null;
}

/// <summary>A commemoration as a calendar shows it.</summary>
public sealed record SharedCommemoration(Commemoration Commemoration, bool HasLeft)
{
    public bool IsCancelled => HasLeft || Commemoration.Status == CommemorationStatus.Cancelled;
}
