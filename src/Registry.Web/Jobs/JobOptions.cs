using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace Registry.Web.Jobs;

/// <summary>The <c>Jobs</c> section: what happens by itself, and when.</summary>
public sealed class JobOptions : IValidatableObject
{
    public const string Section = "Jobs";

    private const string TimeOfDay = "HH:mm";

    /// <summary>False: nothing runs by itself in this process; what a person asks for is done at once.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>When reminders are written, by the registry's own civil time.</summary>
    public string RemindersAt { get; init; } = "07:00";

    /// <summary>When the week ahead is written to planners, on Mondays.</summary>
    public string DigestAt { get; init; } = "07:30";

    /// <summary>When guests are reminded who have not answered.</summary>
    public string GuestsAt { get; init; } = "09:00";

    /// <summary>When what is no longer needed is cleared away.</summary>
    public string ClearingAt { get; init; } = "02:30";

    /// <summary>When partners are told of changes that their calendar programs have not fetched.</summary>
    public string MissedChangesAt { get; init; } = "08:00";

    /// <summary>When the letters of calendars are written.</summary>
    public string CalendarLettersAt { get; init; } = "07:45";

    /// <summary>When records that look like one person are looked for.</summary>
    public string DuplicatesAt { get; init; } = "03:00";

    /// <summary>After a pause of the registry, so many missed days are made up for.</summary>
    [Range(1, 60)]
    public int CatchUpDays { get; init; } = 14;

    /// <summary>A day that failed is tried so often before a person must look.</summary>
    [Range(1, 20)]
    public int MaximumAttempts { get; init; } = 5;

    /// <summary>Letters that were sent, and runs of jobs, are kept so long.</summary>
    [Range(30, 3650)]
    public int KeepDays { get; init; } = 365;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        (string Name, string Time)[] times =
        [
            (nameof(RemindersAt), RemindersAt),
            (nameof(DigestAt), DigestAt),
            (nameof(ClearingAt), ClearingAt),
            (nameof(MissedChangesAt), MissedChangesAt),
            (nameof(CalendarLettersAt), CalendarLettersAt),
            (nameof(DuplicatesAt), DuplicatesAt),
            (nameof(GuestsAt), GuestsAt),
        ];
        return times
            .Where(one => !TimeOnly.TryParseExact(one.Time, TimeOfDay, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            .Select(one => new ValidationResult($"“{one.Time}” is no time of day; write it as 07:30.", [one.Name]));
    }

    internal static TimeOnly Parse(string time) => TimeOnly.ParseExact(time, TimeOfDay, CultureInfo.InvariantCulture);
}
