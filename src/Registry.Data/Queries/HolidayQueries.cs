using Microsoft.EntityFrameworkCore;
using Registry.Domain.Days;

namespace Registry.Data.Queries;

/// <summary>Questions about the holiday table.</summary>
public static class HolidayQueries
{
    /// <summary>The working days of a stretch of time; outside of it only weekends are known.</summary>
    public static async Task<WorkingCalendar> WorkingCalendarAsync(this RegistryDbContext db, DateOnly from, DateOnly to, CancellationToken cancellation) =>
        new(await db.Holidays.AsNoTracking().Where(holiday => holiday.Date >= from && holiday.Date <= to).ToListAsync(cancellation));

    /// <summary>The working days around a day, as far as tasks may be counted from it.</summary>
    public static Task<WorkingCalendar> WorkingCalendarAroundAsync(this RegistryDbContext db, DateOnly day, CancellationToken cancellation) =>
        db.WorkingCalendarAsync(day.AddYears(-3), day.AddYears(2), cancellation);
}
