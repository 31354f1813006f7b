using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Subscriptions;
using Registry.Web.Calendars;

namespace Registry.Web.Features.Calendar;

/// <summary>What people of a partner are invited to, for that partner's calendars: written down as it is shown, so that what is taken back is told first.</summary>
public sealed class PartnerInvitations(RegistryDbContext db, TimeProvider time)
{
    /// <summary>Compares what the partner is invited to with what its calendars showed.</summary>
    public async Task FollowAsync(int partnerId, IReadOnlyList<int> below, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var plans = await db.CommemorationsInviting(partnerId, below, DateTimeOffset.MinValue)
            .Select(one => new { one.Id, one.OwnerId, one.TitleVi, one.TitleEn, one.FurtherTitles }).ToListAsync(cancellation);
        var invited = await DetailsAsync(partnerId, [.. plans.Select(one => one.Id)], cancellation);
        var kept = await Of(partnerId, below).ToDictionaryAsync(one => one.RecordId, cancellation);
        foreach (var plan in plans)
        {
            if (!kept.Remove(plan.Id, out var presence))
                db.CalendarPresences.Add(presence = new(plan.OwnerId, PresenceKind.Invitation, plan.Id, now, partnerId));
            if (presence.LeftAt is not null)
                presence.Return(now);
            presence.Call(plan.TitleVi, plan.TitleEn, plan.FurtherTitles);
            presence.Say(Mark(invited[plan.Id]), now);
        }

        foreach (var gone in kept.Values.Where(one => one.LeftAt is null))
            gone.Leave(now);

        await db.SaveUnlessKnownAsync(cancellation);
    }

    /// <summary>As it was last written down, by commemoration: what stands, and what was taken back. Also where the calendar no longer shows it: its number of changes must not fall.</summary>
    public async Task<IReadOnlyDictionary<int, CalendarPresence>> StandingAsync(FeedSelection selection, IReadOnlyList<int> below, CancellationToken cancellation) =>
        selection.PartnerId != 0 ? await Of(selection.PartnerId, below).AsNoTracking().ToDictionaryAsync(one => one.RecordId, cancellation) : new Dictionary<int, CalendarPresence>();

    /// <summary>What each of these commemorations tells the partner's people.</summary>
    public async Task<IReadOnlyDictionary<int, PartnerInvitation>> DetailsAsync(int partnerId, IReadOnlyList<int> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0)
            return new Dictionary<int, PartnerInvitation>();

        var agenda = await db.AgendaItems.AsNoTracking().Where(item => ids.Contains(item.CommemorationId))
            .OrderBy(item => item.StartsAt).ThenBy(item => item.Id).ToListAsync(cancellation);
        var letters = await db.Invitations.Where(one => ids.Contains(one.CommemorationId))
            .Select(one => new { one.CommemorationId, one.DressVi, one.DressEn, one.PartnerZone }).ToDictionaryAsync(one => one.CommemorationId, cancellation);
        var zone = await db.Partners.Where(partner => partner.Id == partnerId).Select(partner => partner.TimeZoneId).SingleOrDefaultAsync(cancellation);
        var items = agenda.ToLookup(item => item.CommemorationId);
        return ids.ToDictionary(id => id, id => letters.TryGetValue(id, out var letter)
            ? new PartnerInvitation([.. items[id]], letter.DressVi, letter.DressEn, zone ?? letter.PartnerZone)
            : new([.. items[id]], null, null, zone));
    }

    private IQueryable<CalendarPresence> Of(int partnerId, IReadOnlyList<int> below) =>
        db.CalendarPresences.Where(one => one.Kind == PresenceKind.Invitation && one.PartnerId == partnerId && below.Contains(one.AssociationId));

    private static string Mark(PartnerInvitation invited) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n',
        invited.Agenda.Select(item => $"{item.StartsAt:O} {item.EndsAt:O} {item.TitleVi} / {item.TitleEn}").Append(invited.DressVi).Append(invited.DressEn).Append(invited.Zone)))));
}

internal static class KnownSaving
{
    /// <summary>Saves what is shown; where another process wrote the same a moment ago, that stands.</summary>
    public static async Task SaveUnlessKnownAsync(this RegistryDbContext db, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            // the other found the same
        }

        db.ChangeTracker.Clear();
    }
}
