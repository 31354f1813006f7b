using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Associations;
using Registry.Domain.Subscriptions;
using Registry.Web.Security;

namespace Registry.Benchmarks.Feeds;

/// <summary>Gives away very many calendars, each with a selection of its own.</summary>
internal sealed class ManyCalendars(RegistryDbContext db)
{
    private const int Portion = 20_000;

    private static readonly string[] Kinds = ["DiplomaticRelations", "NationalDay", "Accession", "AssociationFounding"];
    private static readonly string[] Languages = ["en", "vi", "both"];

    /// <summary>The token of the calendar with this number.</summary>
    public static string Token(int number) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"calendar {number}"))));

    public async Task MakeAsync(int count, CancellationToken cancellation)
    {
        var owner = await db.Associations.SingleAsync(one => one.Kind == AssociationKind.Union, cancellation);
        var partner = await db.Partners.Where(one => one.OwnerId == owner.Id).OrderBy(one => one.Id).FirstAsync(cancellation);
        var countries = await db.Anniversaries.Where(day => day.CountryIso2 != null).Select(day => day.CountryIso2!).Distinct().OrderBy(code => code).ToListAsync(cancellation);
        for (var begun = 0; begun < count; begun += Portion)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var rows = Enumerable.Range(begun, Math.Min(Portion, count - begun)).Select(number => Subscription(owner, partner.Id, countries, number)).ToList();
            await db.GiveKeysAsync(rows, cancellation);
            await db.InsertManyAsync(rows, cancellation);
            await transaction.CommitAsync(cancellation);
        }
    }

    /// <summary>Everything the union has, for seven years, some six hundred entries: what is sent beside other programs.</summary>
    public async Task<string> MakeLargeAsync(CancellationToken cancellation)
    {
        var owner = await db.Associations.SingleAsync(one => one.Kind == AssociationKind.Union, cancellation);
        var partner = await db.Partners.Where(one => one.OwnerId == owner.Id).OrderBy(one => one.Id).FirstAsync(cancellation);
        var (token, hash) = FeedToken.Create();
        var subscription = new FeedSubscription(owner, partner.Id, "Đo tốc độ " + token[..8], "en", hash, DateTimeOffset.UnixEpoch);
        subscription.Show(new() { Language = "en", YearsBack = 1, YearsAhead = 5 });
        db.FeedSubscriptions.Add(subscription);
        await db.SaveChangesAsync(cancellation);
        return token;
    }

    // three of some twenty countries or none, one or no kind, three languages, with or without plans: no two neighbours are alike
    private static FeedSubscription Subscription(Association owner, int partnerId, List<string> countries, int number)
    {
        FeedToken.TryHash(Token(number), out var hash);
        var subscription = new FeedSubscription(owner, partnerId, string.Create(CultureInfo.InvariantCulture, $"Lịch số {number}"), "en", hash, DateTimeOffset.UnixEpoch);
        subscription.Show(new()
        {
            Language = Languages[number % Languages.Length],
            Countries = number % 7 == 0 ? [] : [.. ((int[])[number, number * 3 + 1, number / 11]).Select(one => countries[one % countries.Count]).Distinct()],
            Kinds = number % 5 == 0 ? [Kinds[number / 5 % Kinds.Length]] : [],
            Commemorations = number % 2 == 0,
            YearsAhead = 2 + number % 3,
        });
        return subscription;
    }
}
