using System.Diagnostics;
using System.Globalization;

namespace Registry.Benchmarks;

/// <summary>One figure beside what was promised.</summary>
internal sealed record Measurement(string What, double Value, string Unit, double? Limit = null, string Note = "")
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{What,-58} {Value,9:0.##} {Unit,-3} {(Limit is { } limit ? $"(under {limit:0.##}: {(Value < limit ? "yes" : "NO")})" : ""),-18} {Note}");

    /// <summary>The median and the best of many runs, in milliseconds, after some that only warm up.</summary>
    public static async Task<(double Median, double Best)> TimeAsync(Func<Task> work, int runs = 41, int warmUps = 10)
    {
        for (var i = 0; i < warmUps; i++)
            await work();

        var times = new double[runs];
        for (var i = 0; i < runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await work();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return (times[runs / 2], times[0]);
    }

    public static Task<(double Median, double Best)> TimeAsync(Action work, int runs = 41, int warmUps = 10) => TimeAsync(
        () =>
        {
            work();
            return Task.CompletedTask;
        },
        runs,
        warmUps);
}
