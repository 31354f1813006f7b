using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Anniversaries;
using Registry.Domain.Days;

namespace Registry.Web.Tests.Data.Seeding;

/// <summary>What the reference files become at the first start, and that later ones change nothing.</summary>
public sealed class ReferenceLoadTests
{
    [Fact]
    public async Task The_first_start_knows_countries_provinces_holidays_and_days()
    {
        await using var reference = new ReferenceFolder();

        var (countries, units, holidays, nationalDays, relations) = await reference.App.InDatabaseAsync(async db => (
            await db.Countries.CountAsync(),
            await db.AdministrativeUnits.CountAsync(),
            await db.Holidays.CountAsync(),
            await db.Anniversaries.CountAsync(a => a.Kind == AnniversaryKind.NationalDay),
            await db.Anniversaries.CountAsync(a => a.Key!.StartsWith("diplomatic-relations/"))));

        Assert.Equal((250, 88 + 4027, 60), (countries, units, holidays));
        Assert.Equal(198, nationalDays); // 199 rows, without Việt Nam's own
        Assert.Equal(194, relations); // 196 rows, without Kiribati and the Holy See, which have no date
    }

    [Fact]
    public async Task Days_are_named_as_staff_would_say()
    {
        await using var reference = new ReferenceFolder();

        var (relations, day, moving) = await reference.App.InDatabaseAsync(async db => (
            await Day(db, "diplomatic-relations/LA"), await Day(db, "national-day/MY"), await Day(db, "diplomatic-relations/US")));

        Assert.Equal("Thiết lập quan hệ ngoại giao Việt Nam – Lào", relations.NameVi);
        Assert.Equal("Establishment of diplomatic relations between Viet Nam and Laos", relations.NameEn);
        Assert.Equal(("LA", new PartialDate(1962, 9, 5), true), (relations.CountryIso2, relations.Base, relations.IsPublic));
        Assert.Equal("National Day of Malaysia (Hari Merdeka)", day.NameEn);
        Assert.Equal([new MonthDay(9, 16)], MonthDay.ParseList(day.AlternativeDates));
        Assert.Equal("Hà Nội", moving.CountedBy);
        Assert.EndsWith("and the United States", moving.NameEn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_of_moving_days_and_of_the_moon_are_read()
    {
        await using var reference = new ReferenceFolder();

        var days = await reference.App.InDatabaseAsync(db => db.Anniversaries.ToDictionaryAsync(a => a.Key!));

        Assert.Equal(new DateOnly(2027, 2, 6), days["multilateral/vn-tet"].OccurrenceIn(2027)!.Date);
        Assert.Equal(new DateOnly(2027, 4, 16), days["multilateral/vn-hung-kings"].OccurrenceIn(2027)!.Date);
        Assert.Equal(new DateOnly(2027, 6, 12), days["national-day/GB"].OccurrenceIn(2027)!.Date);
        Assert.Equal(new DateOnly(2027, 5, 12), days["national-day/IL"].OccurrenceIn(2027)!.Date);
        Assert.Null(days["national-day/TH"].OccurrenceIn(2027)!.Ordinal);
        Assert.Equal(60, days["multilateral/asean-founding"].OccurrenceIn(2027)!.Ordinal);
        Assert.Equal(
            (AnniversaryKind.LunarFestival, AnniversaryKind.GreatNationalDay, AnniversaryKind.Accession),
            (days["multilateral/vn-tet"].Kind, days["multilateral/vn-hung-kings"].Kind, days["multilateral/asean-vn-joins"].Kind));
    }

    [Fact]
    public async Task Doubtful_rows_are_not_verified_and_a_territory_is_not_public()
    {
        await using var reference = new ReferenceFolder();

        var days = await reference.App.InDatabaseAsync(db => db.Anniversaries.ToDictionaryAsync(a => a.Key!));

        Assert.True(days["national-day/LA"].IsVerified);
        Assert.False(days["national-day/GB"].IsVerified);
        Assert.False(days["national-day/TW"].IsPublic);
        Assert.All(days.Values, day => Assert.NotEmpty(day.Source));
    }

    [Fact]
    public async Task A_second_start_changes_nothing()
    {
        await using var reference = new ReferenceFolder();
        var before = await StateAsync(reference);

        reference.App.Clock.Advance(TimeSpan.FromDays(1));
        await reference.LoadAsync();

        Assert.Equal(before, await StateAsync(reference));
    }

    [Fact]
    public async Task A_row_nobody_touched_follows_its_file()
    {
        await using var reference = new ReferenceFolder();
        _ = reference.App.Services;
        reference.Replace("diplomatic_relations", "LA,1962-09-05,1962,9,5", "LA,1962-09-06,1962,9,6");

        await reference.LoadAsync();

        var day = await reference.App.InDatabaseAsync(db => Day(db, "diplomatic-relations/LA"));
        Assert.Equal((new PartialDate(1962, 9, 6), 1), (day.Base, day.FeedSequence));
        var others = await reference.App.InDatabaseAsync(db => db.Anniversaries.CountAsync(a => a.FeedSequence > 0));
        Assert.Equal(1, others);
    }

    private static Task<Anniversary> Day(RegistryDbContext db, string key) => db.Anniversaries.SingleAsync(a => a.Key == key);

    private static Task<(int, int, long, DateTimeOffset?)> StateAsync(ReferenceFolder reference) => reference.App.InDatabaseAsync(async db => (
        await db.AuditEntries.CountAsync(),
        await db.ReferenceUpdates.CountAsync(),
        await db.Anniversaries.SumAsync(a => a.Version),
        await db.ReferenceFiles.MaxAsync(file => file.LoadedAt)));
}
