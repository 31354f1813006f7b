using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Days;

namespace Registry.Web.Features.Administration.Holidays;

/// <summary>A day of the table is found by its date, as it stands in the address: 2027-04-30.</summary>
internal static class HolidayAddress
{
    public static async Task<Holiday?> HolidayAtAsync(this RegistryDbContext db, string date, CancellationToken cancellation) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? await db.Holidays.SingleOrDefaultAsync(holiday => holiday.Date == day, cancellation)
            : null;
}
