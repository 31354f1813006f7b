using Microsoft.Extensions.Options;

namespace Registry.Web.Jobs;

/// <summary>Everything that runs by itself, and when; besides, letters leave the outbox every minute, or at once when one was queued.</summary>
public sealed class Timetable(IOptions<JobOptions> options)
{
    private const int AWeek = 7;

    public IReadOnlyList<TimetableEntry> Daily { get; } =
    [
        new(typeof(ClearAway), JobOptions.Parse(options.Value.ClearingAt), null, 1),
        new(typeof(FindDuplicates), JobOptions.Parse(options.Value.DuplicatesAt), null, 1),
        new(typeof(SendReminders), JobOptions.Parse(options.Value.RemindersAt), null, options.Value.CatchUpDays),
        // a reminder that comes days late is better than none; nobody gets two on one day
        new(typeof(RemindGuests), JobOptions.Parse(options.Value.GuestsAt), null, 3),
        // days gone by are of no use: what is missed today is told today
        new(typeof(TellMissedChanges), JobOptions.Parse(options.Value.MissedChangesAt), null, 1),
        new(typeof(SendCalendarLetters), JobOptions.Parse(options.Value.CalendarLettersAt), null, 1),
        // of several Mondays missed only the last is worth a letter
        new(typeof(SendDigest), JobOptions.Parse(options.Value.DigestAt), DayOfWeek.Monday, AWeek),
    ];

    public TimetableEntry? Find(string name) => Daily.FirstOrDefault(entry => entry.Name == name);
}
