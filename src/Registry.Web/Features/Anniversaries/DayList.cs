using Registry.Domain;
using Registry.Domain.Days;

namespace Registry.Web.Features.Anniversaries;

/// <summary>Days of the year as people list them: <c>15/08; 26/01</c>.</summary>
internal static class DayList
{
    public static string Write(IEnumerable<MonthDay> days) => string.Join("; ", days);

    /// <exception cref="RuleException">One of them is no day of a year.</exception>
    public static IReadOnlyList<MonthDay> Read(string? text) =>
        [.. (text ?? "").Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ReadOne).Distinct()];

    private static MonthDay ReadOne(string text) =>
        PartialDate.Parse(text).MonthDay ?? throw new RuleException("Date.Unreadable", text);
}
