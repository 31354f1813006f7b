namespace Registry.Web.Tests.Features.Calendar;

public sealed class LeapDayTests
{
    [Theory]
    [InlineData("LastOfFebruary", "20270228")]
    [InlineData("FirstOfMarch", "20270301")]
    public async Task The_29th_of_February_is_kept_in_common_years_where_the_settings_say(string setting, string day)
    {
        await using var world = await FeedWorld.CreateAsync(("Days:LeapDay", setting));
        var brunei = world.Day("Quan hệ ngoại giao Việt Nam – Brunei", "Diplomatic relations Viet Nam – Brunei", new(1992, 2, 29), null);
        await world.App.AddAsync(brunei);

        var lines = await world.LinesAsync("/feeds/public.ics?lang=en");

        var uid = lines.ToList().IndexOf($"UID:anniversary-{brunei.Id}-2027@so-huu-nghi.example");
        Assert.Equal($"DTSTART;VALUE=DATE:{day}", lines.Skip(uid).First(line => line.StartsWith("DTSTART", StringComparison.Ordinal)));
        Assert.Contains("DTSTART;VALUE=DATE:20280229", lines);
    }
}
