using Registry.Web.Tests.Calendars;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>Follows one calendar through edits and looks after each whether its readers can still trust it.</summary>
internal sealed class FeedHistory
{
    /// <summary>Whatever was ever shown, as it was shown last: a layer that comes back must not bring older numbers with it.</summary>
    private readonly Dictionary<string, Dictionary<string, string>> shown = [];

    private Dictionary<string, Dictionary<string, string>> entries = [];
    private byte[] bytes = [];

    public static async Task<bool> HoldsAsync(FeedWorld world, int[] history, Func<FeedWorld, int, Task>[] edits, int layers = 0)
    {
        var held = new FeedHistory();
        await held.LookAsync(world, "before", isFirst: true);
        for (var at = 0; at < history.Length; at++)
        {
            world.App.Clock.Advance(TimeSpan.FromHours(1));
            await edits[history[at]](world, at);
            await held.LookAsync(world, $"edit {history[at]} at {at} of {string.Join(' ', history)}", isOfLayers: history[at] < layers);
        }

        return true;
    }

    /// <param name="isOfLayers">What the subscriber chose, or whose calendar it is, was changed: entries may go without a word, and others may be told anew.</param>
    private async Task LookAsync(FeedWorld world, string edit, bool isFirst = false, bool isOfLayers = false)
    {
        var newBytes = await world.FetchAsync(world.Address);
        var now = CalendarLint.Components(CalendarLint.Unfold(newBytes), "VEVENT")
            .Select(lines => lines.ToDictionary(line => line.Split(':', ';')[0], CalendarLint.ValueOf))
            .ToDictionary(entry => entry["UID"]); // throws where one serves two
        foreach (var (uid, entry) in now)
        {
            if (shown.TryGetValue(uid, out var before))
                AssertGoesOn(uid, before, entry, edit);
            if (!isOfLayers && entries.TryGetValue(uid, out var last))
                AssertTold(uid, last, entry, edit);
            shown[uid] = entry;
        }

        if (!isFirst && !isOfLayers)
        {
            var isSame = Contents(entries) == Contents(now);
            // of a day that has left only the title is shown, but its stamp tells of every edit that would be seen otherwise
            if (!now.Values.Any(HasLeft) || !isSame)
                Assert.True(isSame == bytes.AsSpan().SequenceEqual(newBytes), $"{edit}: the content is {(isSame ? "the same and the bytes are not" : "another one and the bytes are the same")}");
            Assert.True(!entries.Keys.Except(now.Keys).Any(), $"{edit}: what leaves is cancelled, it does not vanish");
        }

        (bytes, entries) = (newBytes, now);
    }

    private static void AssertGoesOn(string uid, Dictionary<string, string> before, Dictionary<string, string> entry, string edit)
    {
        Assert.True(int.Parse(entry["SEQUENCE"], null) >= int.Parse(before["SEQUENCE"], null), $"{uid} from {before["SEQUENCE"]} to {entry["SEQUENCE"]}, {edit}");
        Assert.True(string.CompareOrdinal(entry["LAST-MODIFIED"], before["LAST-MODIFIED"]) >= 0, $"{uid} is older than before, {edit}");
    }

    private static void AssertTold(string uid, Dictionary<string, string> before, Dictionary<string, string> entry, string edit)
    {
        var moved = new[] { "DTSTART", "DTEND", "STATUS", "LOCATION" }.Any(name => entry.GetValueOrDefault(name) != before.GetValueOrDefault(name));
        Assert.True(!moved || entry["SEQUENCE"] != before["SEQUENCE"], $"{uid} moved without a new sequence, {edit}");
    }

    private static bool HasLeft(Dictionary<string, string> entry) => entry["STATUS"] == "CANCELLED" && !entry.ContainsKey("DESCRIPTION");

    /// <summary>All that a reader sees.</summary>
    private static string Contents(Dictionary<string, Dictionary<string, string>> entries) => string.Join('\n', entries.OrderBy(one => one.Key, StringComparer.Ordinal)
        .SelectMany(one => one.Value.Where(line => line.Key is not ("SEQUENCE" or "DTSTAMP" or "LAST-MODIFIED")).Select(line => $"{one.Key} {line.Key} {line.Value}")));
}
