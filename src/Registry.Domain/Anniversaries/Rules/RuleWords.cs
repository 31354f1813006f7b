namespace Registry.Domain.Anniversaries.Rules;

/// <summary>The words of rule texts.</summary>
internal static class RuleWords
{
    public static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    public static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ];

    public static string Of(DayOfWeek weekday) => Weekdays[(int)weekday];
}
