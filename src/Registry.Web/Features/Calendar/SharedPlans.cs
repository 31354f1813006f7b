using Registry.Domain.Commemorations;
using Registry.Domain.Subscriptions;
using Registry.Web.Calendars;

namespace Registry.Web.Features.Calendar;

/// <summary>One entry for each commemoration, whether it is shared with all, with the invited, or no longer with anybody.</summary>
internal static class SharedPlans
{
    /// <param name="shown">Shared with all.</param>
    /// <param name="gone">Shared with all until lately.</param>
    /// <param name="invitedTo">Those the partner is or was invited to.</param>
    /// <param name="told">How the partner's invitation to each stands.</param>
    public static IReadOnlyList<SharedCommemoration> Of(
        IReadOnlyList<Commemoration> shown, IReadOnlyList<Commemoration> gone, IReadOnlyList<Commemoration> invitedTo,
        IReadOnlyDictionary<int, CalendarPresence> told, IReadOnlyDictionary<int, PartnerInvitation> invited, IReadOnlyDictionary<int, LeftTitle> titles,
        DateTimeOffset leftSince, DateTimeOffset cancelledSince)
    {
        Dictionary<int, SharedCommemoration> all = [];
        foreach (var one in gone)
            all[one.Id] = new(one, titles.GetValueOrDefault(one.Id) ?? new(one.TitleVi, one.TitleEn, one.FurtherTitles), Told: told.GetValueOrDefault(one.Id));
        foreach (var one in invitedTo.Where(one => told[one.Id].LeftAt >= leftSince))
            all[one.Id] = new(one, TitleOf(told[one.Id]), Told: told[one.Id]);
        foreach (var one in shown)
            all[one.Id] = new(one, null, Told: told.GetValueOrDefault(one.Id));
        foreach (var one in invitedTo.Where(one => told[one.Id].LeftAt is null && !(one.CancelledAt < cancelledSince)))
            all[one.Id] = new(one, null, invited.GetValueOrDefault(one.Id), told[one.Id]);
        return [.. all.Values.OrderBy(one => one.Commemoration.Date).ThenBy(one => one.Commemoration.Id)];
    }

    private static LeftTitle TitleOf(CalendarPresence left) => new(left.TitleVi!, left.TitleEn!, left.FurtherTitles);
}
