namespace Registry.Domain.Anniversaries.Rules;

/// <summary>On these weekdays the day moves to the nearest such weekday before or after.</summary>
internal sealed record WeekdayShift(IReadOnlyList<DayOfWeek> When, bool Forward, DayOfWeek To)
{
    /// <summary>The first shift that applies moves the day; the moved day is not moved again.</summary>
    public static DateOnly Apply(IReadOnlyList<WeekdayShift> shifts, DateOnly date)
    {
        foreach (var shift in shifts)
        {
            if (shift.When.Contains(date.DayOfWeek))
                return shift.Move(date);
        }

        return date;
    }

    public override string ToString() =>
        $"; if {string.Join(',', When.Select(RuleWords.Of))} then {(Forward ? "next" : "previous")} {RuleWords.Of(To)}";

    private DateOnly Move(DateOnly date)
    {
        var step = Forward ? 1 : -1;
        do
            date = date.AddDays(step);
        while (date.DayOfWeek != To);
        return date;
    }
}
