using Microsoft.EntityFrameworkCore;
using Registry.Data;

namespace Registry.Web.Demo;

/// <summary>Signs of life of the calendars given away: one is fetched day by day, one fell silent, one was never taken up.</summary>
internal sealed class DemoFetches(RegistryDbContext db, DateTimeOffset now)
{
    private static readonly (string Country, string Client, int HoursAgo, int Minutes, int Fetches, int Unchanged)[] All =
    [
        ("KH", "iOS/18.1 (22B83) dataaccessd/1.0", 0, 60, 912, 905),
        ("CN", "Thunderbird/128.4.0", 9 * 24, 30, 1_480, 1_471),
        ("KR", "Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0)", 36 * 24, 720, 7, 5),
    ];

    private const string Champasak = "Champasak Province";

    public async Task TellAsync(CancellationToken cancellation)
    {
        foreach (var one in All)
        {
            var ids = await db.FeedSubscriptions.Where(given => given.Partner!.CountryIso2 == one.Country).Select(given => given.Id).ToListAsync(cancellation);
            await TellAsync(ids, one.Client, one.HoursAgo, one.Minutes, one.Fetches, one.Unchanged, cancellation);
        }

        var lao = await db.FeedSubscriptions.Where(given => given.Partner!.NameEn == Champasak).Select(given => given.Id).ToListAsync(cancellation);
        await TellAsync(lao, "Google-Calendar-Importer", 0, 540, 107, 103, cancellation);
    }

    // as the registry itself writes them down: a fetch is no edit
    private Task<int> TellAsync(List<int> ids, string client, int hoursAgo, int minutes, int fetches, int unchanged, CancellationToken cancellation)
    {
        var at = now.AddHours(-hoursAgo);
        return db.FeedSubscriptions.Where(given => ids.Contains(given.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(given => given.LastFetchedAt, at).SetProperty(given => given.LastClient, client).SetProperty(given => given.MinutesBetween, minutes)
                .SetProperty(given => given.Fetches, fetches).SetProperty(given => given.Unchanged, unchanged),
            cancellation);
    }
}
