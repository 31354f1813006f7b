using System.Globalization;

namespace Registry.Domain.Days.Lunar;

/// <summary>A day of the Vietnamese lunar calendar; the year bears the number of the solar year in which its Tết falls.</summary>
public readonly record struct LunarDate(int Day, int Month, bool IsLeap, int Year)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Day}/{Month}{(IsLeap ? "+" : "")}/{Year}");
}
