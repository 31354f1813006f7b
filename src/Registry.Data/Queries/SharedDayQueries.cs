using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Domain.Commemorations.Guests;

namespace Registry.Data.Queries;

/// <summary>What may leave the house in a calendar.</summary>
public static class SharedDayQueries
{
    private const string HomeCountry = "VN";

    /// <summary>The public days of these associations: of their countries and partners, their own, and the great days that belong to nobody.</summary>
    public static IQueryable<Anniversary> DaysSharedBy(this RegistryDbContext db, IReadOnlyCollection<int> associationIds)
    {
        var countries = db.CountriesOf(associationIds);
        return db.Anniversaries.Where(day => day.IsPublic
            && (day.CountryIso2 == null || day.CountryIso2 == HomeCountry || countries.Contains(day.CountryIso2 ?? ""))
            && (day.AssociationId == null || associationIds.Contains(day.AssociationId.Value))
            && (day.PartnerId == null || db.Partners.Any(partner => partner.Id == day.PartnerId && associationIds.Contains(partner.OwnerId))));
    }

    /// <summary>In use, or withdrawn so lately that subscribers must still be told.</summary>
    public static IQueryable<Anniversary> NotLongWithdrawn(this IQueryable<Anniversary> days, DateTimeOffset since) =>
        days.Where(day => day.WithdrawnAt == null || day.WithdrawnAt >= since);

    /// <summary>What these associations show to partners: approved at least once, and not cancelled before <paramref name="since"/>.</summary>
    /// <remarks>Never a letter: nobody wants to read on Monday that a letter of congratulation will come on Friday.</remarks>
    public static IQueryable<Commemoration> CommemorationsSharedBy(
        this RegistryDbContext db, IReadOnlyCollection<int> associationIds, DateTimeOffset since) =>
        db.Commemorations.Where(commemoration => commemoration.IsShared
            && commemoration.Form != CommemorationForm.Letter
            && associationIds.Contains(commemoration.OwnerId)
            && commemoration.Steps.Any(step => step.Status == CommemorationStatus.Approved)
            && (commemoration.CancelledAt == null || commemoration.CancelledAt >= since));

    /// <summary>What somebody of this partner is invited to by letter or on paper, shared or not; not cancelled before <paramref name="since"/>.</summary>
    public static IQueryable<Commemoration> CommemorationsInviting(
        this RegistryDbContext db, int partnerId, IReadOnlyCollection<int> associationIds, DateTimeOffset since) =>
        db.Commemorations.Where(commemoration => associationIds.Contains(commemoration.OwnerId)
            && (commemoration.CancelledAt == null || commemoration.CancelledAt >= since)
            && db.Guests.Any(guest => guest.CommemorationId == commemoration.Id && guest.Standing == GuestStanding.Invited && guest.Contact!.PartnerId == partnerId));
}
