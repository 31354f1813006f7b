using System.Globalization;

namespace Registry.Web.Features.Members;

/// <summary>A person's years on one ruler: a lane for each association, one for the seats.</summary>
public sealed record LifeLine(int FirstYear, int LastYear, DateOnly Today, IReadOnlyList<LifeLane> Lanes)
{
    private const int MostLabels = 40;

    public int Years => LastYear - FirstYear + 1;

    public string Now => string.Create(CultureInfo.InvariantCulture, $"M{At(Today):0.##} 10V0");

    /// <summary>A tick for each year, a longer one every fifth.</summary>
    public string Ticks => string.Concat(Enumerable.Range(FirstYear, Years).Select(year => $"M{year - FirstYear} 12v-{(year % 5 == 0 ? 12 : 6)}"));

    /// <summary>Years that are written when there is room, and whether they are also written where there is little.</summary>
    public IEnumerable<(int Year, bool IsOdd)> Labels =>
        Enumerable.Range(FirstYear, Years).Select(year => (year, year % (Years > MostLabels ? 10 : 5) != 0));

    public static LifeLine? Of(IEnumerable<LifeSpan> memberships, IEnumerable<LifeSpan> seats, string seatsName, DateOnly today)
    {
        var belongs = memberships.GroupBy(span => span.Name).Select(lane => new LifeLane(lane.Key, [.. lane.OrderBy(span => span.From)])).ToList();
        List<LifeSpan> held = [.. seats.OrderBy(span => span.From)];
        if (held.Count > 0)
            belongs.Add(new(seatsName, held));
        if (belongs.Count == 0)
            return null;

        var days = belongs.SelectMany(lane => lane.Spans).Select(span => span.From).OfType<DateOnly>().DefaultIfEmpty(today);
        return new(Math.Min(days.Min().Year, today.Year), today.Year, today, belongs);
    }

    /// <summary>The path of a span: from its first day, or from the edge, to its last day, or until today.</summary>
    public string PathOf(LifeSpan span)
    {
        var (from, to) = (span.From is { } first ? At(first) : 0, At(span.To is { } end && end < Today ? end : Today));
        return string.Create(CultureInfo.InvariantCulture, $"M{Math.Min(from, to):0.##} 5H{to:0.##}");
    }

    private double At(DateOnly day) => day.Year - FirstYear + ((day.DayOfYear - 1) / (DateTime.IsLeapYear(day.Year) ? 366.0 : 365.0));
}

/// <summary>A row of the ruler.</summary>
public sealed record LifeLane(string Name, IReadOnlyList<LifeSpan> Spans);

/// <summary>A stretch of time in a lane.</summary>
/// <param name="Css">How it is drawn: empty for a membership, <c>seat</c> for a seat of the past, <c>high</c> for one held today.</param>
public sealed record LifeSpan(string Name, DateOnly? From, DateOnly? To, string Css);
