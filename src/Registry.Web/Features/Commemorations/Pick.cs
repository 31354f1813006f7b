using System.Globalization;

namespace Registry.Web.Features.Commemorations;

/// <summary>An occurrence as it stands in an address: the anniversary and the year it is counted for, <c>42-2027</c>.</summary>
internal readonly record struct Pick(int AnniversaryId, int Year)
{
    public const int Most = 200;

    public static IReadOnlyList<Pick> Read(IEnumerable<string?> picks) =>
        [.. picks.Select(Parse).OfType<Pick>().Distinct().Take(Most)];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{AnniversaryId}-{Year}");

    private static Pick? Parse(string? text) => text?.Split('-') is [var id, var year]
        && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var anniversary)
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var counted)
            ? new(anniversary, counted)
            : null;
}
