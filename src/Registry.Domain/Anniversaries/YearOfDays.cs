using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Registry.Domain.Commemorations;
using Registry.Domain.Days;

namespace Registry.Domain.Anniversaries;

/// <summary>Everything that a year's calendar shows: the days that return, the holidays, and what is planned.</summary>
public sealed record YearOfDays(
    int Year, LeapDayChoice LeapDay, IReadOnlyList<Anniversary> Anniversaries, IReadOnlyList<Holiday> Holidays, IReadOnlyList<Commemoration> Commemorations)
{
    public IReadOnlyList<Occurrence> Occurrences { get; } =
        Anniversaries.OccurrencesBetween(new DateOnly(Year, 1, 1), new DateOnly(Year, 12, 31), LeapDay);

    /// <summary>What returns in this year on a day that nobody knows yet.</summary>
    public IReadOnlyList<Anniversary> WithoutDay =>
        [.. Anniversaries.Where(day => !(Year <= day.BaseYear) && day.OccurrenceIn(Year, LeapDay) is null && day.Rule.DayIn(Year, day.Base, LeapDay) is null)];

    /// <summary>The occurrences whose date nobody has verified.</summary>
    public IReadOnlyList<Occurrence> Unverified => [.. Occurrences.Where(occurrence => !occurrence.IsVerified)];

    /// <summary>One text for one set of doubtful days; another day, or another date of one, makes another text.</summary>
    public string UnverifiedFingerprint
    {
        get
        {
            var days = Unverified.Select(occurrence => string.Create(CultureInfo.InvariantCulture, $"{occurrence.Anniversary.Id} {occurrence.Date:yyyy-MM-dd}"));
            return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', days.Order(StringComparer.Ordinal)))));
        }
    }
}
