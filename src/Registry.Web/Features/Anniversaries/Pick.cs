using System.Globalization;

namespace Registry.Web.Features.Anniversaries;

/// <summary>A day ticked in a list: the anniversary and the year it is counted for, written <c>17-2027</c>.</summary>
public sealed record Pick(int AnniversaryId, int Year)
{
    public static Pick? Parse(string? text)
    {
        var parts = (text ?? "").Split('-');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                ? new(id, year)
                : null;
    }
}
