using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Subscriptions;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Today;

/// <summary>Calendars of partners that need a look: silent for a month, or soon at their end.</summary>
public sealed class TodayCalendars(RegistryDbContext db, Reader reader, TimeProvider time)
{
    private const int MostRows = 8;

    public async Task<IReadOnlyList<Row>> FindAsync(DateOnly today, CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var mine = db.FeedSubscriptions.VisibleTo(reader);
        var silent = await mine.SilentSince(time.GetUtcNow().AddDays(-FeedSubscription.DaysOfSilence))
            .OrderBy(one => one.LastFetchedAt).ThenBy(one => one.Id).Take(MostRows)
            .Select(one => new { one.Id, Name = vietnamese ? one.Partner!.NameVi : one.Partner!.NameEn, one.Purpose, one.LastFetchedAt }).ToListAsync(cancellation);
        var ending = await mine.EndingBy(today.AddDays(FeedSubscription.DaysOfWarning))
            .OrderBy(one => one.ExpiresOn).ThenBy(one => one.Id).Take(MostRows)
            .Select(one => new { one.Id, Name = vietnamese ? one.Partner!.NameVi : one.Partner!.NameEn, one.Purpose, one.ExpiresOn }).ToListAsync(cancellation);
        return
        [
            .. ending.Select(one => new Row(one.Id, one.Name, one.Purpose, null, one.ExpiresOn)),
            .. silent.Select(one => new Row(one.Id, one.Name, one.Purpose, one.LastFetchedAt is { } at ? time.DayOf(at) : null, null)),
        ];
    }

    /// <summary>One calendar, with the day of its last fetch or of its end.</summary>
    public sealed record Row(int Id, string Partner, string Purpose, DateOnly? FetchedOn, DateOnly? EndsOn);
}
