using Microsoft.EntityFrameworkCore;
using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Domain.Days;

namespace Registry.Data.Queries;

/// <summary>What a printed year shows.</summary>
public static class YearQueries
{
    private const string HomeCountry = "VN";

    /// <summary>The days of these associations in use: of their countries and partners, their own, and the great days that belong to nobody.</summary>
    public static IQueryable<Anniversary> DaysKeptBy(this RegistryDbContext db, IReadOnlyCollection<int> associationIds)
    {
        var countries = db.CountriesOf(associationIds);
        return db.Anniversaries.Where(day => day.WithdrawnAt == null
            && (day.CountryIso2 == null || day.CountryIso2 == HomeCountry || countries.Contains(day.CountryIso2 ?? ""))
            && (day.AssociationId == null || associationIds.Contains(day.AssociationId.Value))
            && (day.PartnerId == null || db.Partners.Any(partner => partner.Id == day.PartnerId && associationIds.Contains(partner.OwnerId))));
    }

    /// <summary>All days, holidays and plans of these associations in one year.</summary>
    public static async Task<YearOfDays> YearKeptByAsync(
        this RegistryDbContext db, IReadOnlyCollection<int> associationIds, int year, LeapDayChoice leapDay, CancellationToken cancellation)
    {
        var planned = db.Commemorations.Where(one => one.Year == year && associationIds.Contains(one.OwnerId) && one.CancelledAt == null);
        return await db.YearAsync(db.DaysKeptBy(associationIds), planned, year, leapDay, cancellation);
    }

    /// <summary>What of a year everybody may see: public days, and commemorations that were approved and are shared.</summary>
    public static async Task<YearOfDays> PublicYearAsync(
        this RegistryDbContext db, IReadOnlyCollection<int> associationIds, int year, LeapDayChoice leapDay, CancellationToken cancellation)
    {
        var planned = db.CommemorationsSharedBy(associationIds, DateTimeOffset.MaxValue).Where(one => one.Year == year);
        return await db.YearAsync(db.DaysSharedBy(associationIds).Where(day => day.WithdrawnAt == null), planned, year, leapDay, cancellation);
    }

    private static async Task<YearOfDays> YearAsync(
        this RegistryDbContext db, IQueryable<Anniversary> days, IQueryable<Commemoration> planned, int year, LeapDayChoice leapDay, CancellationToken cancellation)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return new(
            year,
            leapDay,
            await days.Include(day => day.Notices).AsNoTracking().OrderBy(day => day.Id).ToListAsync(cancellation),
            await db.Holidays.AsNoTracking().Where(holiday => holiday.Date >= first && holiday.Date <= last).OrderBy(holiday => holiday.Date).ToListAsync(cancellation),
            await planned.AsNoTracking().OrderBy(one => one.Date).ToListAsync(cancellation));
    }
}
