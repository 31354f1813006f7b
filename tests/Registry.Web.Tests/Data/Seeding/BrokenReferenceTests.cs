using Microsoft.EntityFrameworkCore;

namespace Registry.Web.Tests.Data.Seeding;

/// <summary>A file with a broken row: the row and column are named, nothing of it is loaded, the registry starts.</summary>
public sealed class BrokenReferenceTests
{
    [Theory]
    [InlineData("national_days", "LA,12,2,1975", "LA,13,2,1975", "row 100, column day")]
    [InlineData("national_days", "LA,12,2,1975", "LA,twelve,2,1975", "row 100, column month")]
    [InlineData("national_days", "LA,12,2,1975", "QQ,12,2,1975", "row 100, column iso2: “QQ” is an unknown country")]
    [InlineData("national_days", "LA,12,2,1975", "KW,12,2,1975", "row 100, column iso2: national-day/KW stands in the file twice")]
    [InlineData("national_days", "nth-weekday: 2 saturday june", "nth-weekday: 2 caturday june", "row 64, column rule")]
    [InlineData("diplomatic_relations", "LA,1962-09-05,1962,9,5", "LA,1962-09-05,1962,9,6", "row 100, column date")]
    [InlineData("diplomatic_relations", "LA,1962-09-05,1962,9,5", "LA,1962-09-05,1962,9", "row 100: 11 cells")]
    [InlineData("multilateral_days", ",lunar,n,", ",moon,n,", "row 54, column calendar")]
    [InlineData("multilateral_days", ",scope,", ",circle,", "row 2, column scope: the column is missing")]
    [InlineData("countries", "LA,LAO,Laos,Lào,", "LA,LAO,Laos,,", "row 127, column name_vi: is empty")]
    [InlineData("vn_provinces", "02,Hà Giang,tỉnh,,2025-06-30", "02,Hà Giang,tỉnh,,30/06/2025", "row 3, column valid_to")]
    [InlineData("holidays_vn", "2024-01-01,Tết Dương lịch", "2024-01-01,Tết\u0001Dương lịch", "row 2, column name_vi")]
    public async Task The_place_is_named_and_nothing_of_the_file_is_loaded(string file, string sound, string broken, string place)
    {
        await using var reference = new ReferenceFolder();
        reference.Replace(file, sound, broken);

        var (states, days, holidays) = await reference.App.InDatabaseAsync(async db => (
            await db.ReferenceFiles.ToDictionaryAsync(state => state.Name),
            await db.Anniversaries.Select(a => a.Key!).ToListAsync(),
            await db.Holidays.CountAsync()));

        Assert.StartsWith($"{file}.csv, {place}", states[file].Error, StringComparison.Ordinal);
        Assert.Null(states[file].LoadedAt);
        Assert.Equal(file == "holidays_vn", holidays == 0);
        Assert.Equal(file is "national_days" or "countries", !days.Exists(key => key.StartsWith("national-day/", StringComparison.Ordinal)));
        Assert.Equal(file is "diplomatic_relations" or "countries", !days.Exists(key => key.StartsWith("diplomatic-relations/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_mended_file_is_loaded_at_the_next_start()
    {
        await using var reference = new ReferenceFolder();
        reference.Replace("national_days", "LA,12,2,1975", "LA,13,2,1975");
        _ = reference.App.Services;
        reference.Replace("national_days", "LA,13,2,1975", "LA,12,2,1975");

        await reference.LoadAsync();

        var (state, days) = await reference.App.InDatabaseAsync(async db => (
            await db.ReferenceFiles.SingleAsync(file => file.Name == "national_days"),
            await db.Anniversaries.CountAsync(a => a.Key == "national-day/LA")));
        Assert.Equal((null, 199, 1), (state.Error, state.Rows, days));
    }

    [Fact]
    public async Task A_file_that_breaks_later_leaves_what_was_loaded_before()
    {
        await using var reference = new ReferenceFolder();
        _ = reference.App.Services;
        reference.Replace("national_days", "LA,12,2,1975", "LA,12,45,1975");

        await reference.LoadAsync();

        var (state, days) = await reference.App.InDatabaseAsync(async db => (
            await db.ReferenceFiles.SingleAsync(file => file.Name == "national_days"),
            await db.Anniversaries.CountAsync(a => a.Key!.StartsWith("national-day/"))));
        Assert.Equal((true, 198), (state.Error is not null, days));
    }
}
