using Microsoft.EntityFrameworkCore;
using Registry.Domain;
using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Domain.Partners;

namespace Registry.Data.Seeding.Sheets;

/// <summary>A file of days that return.</summary>
/// <param name="prefix">What the natural keys of this file begin with.</param>
internal abstract class AnniversarySheet(string name, string prefix) : ReferenceSheet(name)
{
    public override async Task ApplyAsync(RegistryDbContext db, IReadOnlyList<ReferenceRow> rows, DateTimeOffset at, CancellationToken cancellation)
    {
        var days = ReadAll(rows, await CountriesAsync(db, cancellation));
        var begin = prefix + "/";
        var known = await db.Anniversaries.Where(a => a.Key!.StartsWith(begin)).ToDictionaryAsync(a => a.Key!, cancellation);
        var offers = await Offers.OfAsync(db, Name, at, cancellation);
        foreach (var (row, day) in days)
        {
            if (!known.TryGetValue(day.Key, out var anniversary))
                db.Anniversaries.Add(Anniversary.FromReference(day.Key, day.Hash, day.Details, at));
            else if (anniversary.ReferenceHash == day.Hash)
                offers.Withdraw(day.Key);
            else if (anniversary.IsKeptFromReference)
                offers.Make(day.Key, day.Hash, row);
            else
                anniversary.TakeReference(day.Hash, day.Details, at);
        }
    }

    public override async Task AcceptAsync(RegistryDbContext db, ReferenceUpdate update, DateTimeOffset at, CancellationToken cancellation)
    {
        var day = Read(ReferenceRow.FromJson(Name, update.Proposed), await CountriesAsync(db, cancellation));
        var anniversary = await FindAsync(db, update, cancellation);
        anniversary.TakeReference(day!.Hash, day.Details, at);
    }

    public override async Task DeclineAsync(RegistryDbContext db, ReferenceUpdate update, CancellationToken cancellation) =>
        (await FindAsync(db, update, cancellation)).DeclineReference(update.Hash);

    /// <summary>The part of the key behind the prefix and what the row says, or nothing where the row holds no day.</summary>
    protected abstract (string Key, AnniversaryDetails Details)? Describe(ReferenceRow row, IReadOnlyDictionary<string, Country> countries);

    protected static Country CountryOf(ReferenceRow row, IReadOnlyDictionary<string, Country> countries)
    {
        var iso2 = row.Line("iso2", Country.CodeLength);
        return countries.GetValueOrDefault(iso2) ?? throw row.Broken("iso2", $"“{iso2}” is an unknown country");
    }

    private List<(ReferenceRow Row, ReferenceDay Day)> ReadAll(IReadOnlyList<ReferenceRow> rows, IReadOnlyDictionary<string, Country> countries)
    {
        HashSet<string> seen = [];
        List<(ReferenceRow, ReferenceDay)> days = [];
        foreach (var row in rows)
        {
            if (Read(row, countries) is not { } day)
                continue;

            RefuseTwice(seen, day.Key, row, day.KeyColumn);
            days.Add((row, day));
        }

        return days;
    }

    private ReferenceDay? Read(ReferenceRow row, IReadOnlyDictionary<string, Country> countries) =>
        Describe(row, countries) is { } day ? new($"{prefix}/{day.Key}", row.Rule("rule", day.Details.Checked)) : null;

    private static async Task<Dictionary<string, Country>> CountriesAsync(RegistryDbContext db, CancellationToken cancellation) =>
        await db.Countries.AsNoTracking().ToDictionaryAsync(country => country.Iso2, cancellation);

    private static async Task<Anniversary> FindAsync(RegistryDbContext db, ReferenceUpdate update, CancellationToken cancellation) =>
        await db.Anniversaries.SingleOrDefaultAsync(a => a.Key == update.Key, cancellation) ?? throw new RuleException("ReferenceUpdate.RecordGone");

    private sealed record ReferenceDay(string Key, AnniversaryDetails Details)
    {
        public string KeyColumn => Key.StartsWith("multilateral/", StringComparison.Ordinal) ? "key" : "iso2";

        public string Hash { get; } = ReferenceText.Hash(
            Details.NameVi, Details.NameEn, Details.Kind, Details.CountryIso2, Details.Scope, Details.Base, Details.Rule, Details.Counting,
            Details.CountedBy, MonthDay.FormatList(Details.AlternativeDates), Details.Source, Details.IsUncertain, Details.Note, Details.IsPublic);
    }
}
