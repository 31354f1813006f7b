namespace Registry.Domain.Associations;

/// <summary>How much of an association's present term is left; warns twelve, six and three months before its end.</summary>
/// <param name="EndsOn">So many years after the congress, or the day it was extended to; the last day of the year where its day is not known.</param>
public sealed record TermClock(Congress Congress, DateOnly BeganOn, DateOnly EndsOn, DateOnly Today)
{
    private static readonly int[] WarningMonths = [3, 6, 12];

    /// <summary>Negative once the term is over.</summary>
    public int DaysLeft => EndsOn.DayNumber - Today.DayNumber;

    public int DaysInAll => EndsOn.DayNumber - BeganOn.DayNumber;

    public int DaysGone => Math.Clamp(Today.DayNumber - BeganOn.DayNumber, 0, DaysInAll);

    public bool IsOver => DaysLeft < 0;

    /// <summary>The paper that made the term longer; the extensions must be loaded.</summary>
    public TermExtension? Extension => Congress.Extensions.FirstOrDefault(extension => extension.Until == EndsOn);

    /// <summary>3, 6 or 12: the end is no further away than so many months; none while it is, or when the term is over.</summary>
    public int? WarnsAtMonths => IsOver ? null : WarningMonths.Where(months => Today.AddMonths(months) >= EndsOn).Cast<int?>().FirstOrDefault();

    /// <summary>The clock of the term that the last congress opened; none before the first.</summary>
    /// <remarks>A congress that is only planned opens nothing; an extraordinary one no new term.</remarks>
    public static TermClock? Of(IEnumerable<Congress> congresses, DateOnly today)
    {
        if (congresses.Where(congress => congress.Kind != CongressKind.Extraordinary && HasOpened(congress, today)).MaxBy(congress => congress.Ordinal) is not { } last)
            return null;

        return Of(last, today);
    }

    /// <summary>The clock of the term that this congress opened or will open.</summary>
    public static TermClock Of(Congress last, DateOnly today)
    {
        var began = last.HeldOn ?? new(last.TermFromYear, 1, 1);
        var ends = last.HeldOn is { } held ? held.AddYears(last.TermToYear - last.TermFromYear) : new DateOnly(last.TermToYear, 12, 31);
        return new(last, began, last.ExtendedUntil is { } longer && longer > ends ? longer : ends, today);
    }

    /// <summary>Of many congresses nobody knows the day any more; one that is still planned has a day to come.</summary>
    private static bool HasOpened(Congress congress, DateOnly today) =>
        congress.HeldOn is not null || (congress.PlannedOn is null && congress.TermFromYear < today.Year);
}
