using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;

namespace Registry.Domain.Reminders;

/// <summary>Something people may have to be reminded of, and what stands against it whoever the reader is.</summary>
/// <param name="ReferenceDate">The day the reminders count back from.</param>
/// <param name="Withheld">One of <see cref="ReminderReason"/>; none where nothing stands against it.</param>
public sealed record ReminderSubject(ReminderTarget Target, int TargetId, DateOnly ReferenceDate, AnniversaryKind? Kind, string? Withheld)
{
    /// <param name="isPlanned">The reader's union has made a commemoration of it.</param>
    /// <param name="isSetAside">The reader's union has decided not to mark it.</param>
    public static ReminderSubject Of(Occurrence occurrence, bool isPlanned, bool isSetAside) => new(
        ReminderTarget.Occurrence,
        occurrence.Anniversary.Id,
        occurrence.CelebratedOn ?? occurrence.Date,
        occurrence.Anniversary.Kind,
        isPlanned ? ReminderReason.Planned
            : isSetAside ? ReminderReason.SetAside
            : occurrence.IsVerified ? null
            : ReminderReason.Unverified);

    public static ReminderSubject Of(Commemoration commemoration) => new(
        ReminderTarget.Commemoration, commemoration.Id, commemoration.Date, commemoration.Anniversary?.Kind, Against(commemoration));

    /// <summary>Work after the day, such as the report, goes on when the commemoration was held.</summary>
    public static ReminderSubject Of(PreparationTask task, Commemoration commemoration) => new(
        ReminderTarget.Task,
        task.Id,
        task.DueOn,
        commemoration.Anniversary?.Kind,
        task.IsDone ? ReminderReason.Done : commemoration.Status == CommemorationStatus.Cancelled ? ReminderReason.Cancelled : null);

    private static string? Against(Commemoration commemoration) => commemoration.Status switch
    {
        CommemorationStatus.Cancelled => ReminderReason.Cancelled,
        CommemorationStatus.Held or CommemorationStatus.Reported => ReminderReason.Held,
        _ => null,
    };
}
