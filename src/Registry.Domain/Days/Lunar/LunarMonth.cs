namespace Registry.Domain.Days.Lunar;

/// <summary>A month of the lunar calendar: its first day, its number, and whether it repeats the number before.</summary>
internal readonly record struct LunarMonth(DateOnly Start, int Days, int Number, bool IsLeap);
