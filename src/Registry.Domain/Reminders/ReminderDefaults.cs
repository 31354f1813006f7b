using Registry.Domain.Anniversaries;

namespace Registry.Domain.Reminders;

/// <summary>The rules a new registry begins with; people change them as they like.</summary>
public static class ReminderDefaults
{
    private const int Lateness = 3;

    private static readonly int[] Usual = [180, 90, 60, 30, 14, 7, 1];
    private static readonly int[] Few = [30, 7];

    public static IEnumerable<ReminderRule> Rules()
    {
        foreach (var kind in Enum.GetValues<AnniversaryKind>())
            yield return new(ReminderTarget.Occurrence, kind, kind is AnniversaryKind.International or AnniversaryKind.Other ? Few : Usual, Lateness);

        yield return new(ReminderTarget.Commemoration, null, Usual, Lateness);
        yield return new(ReminderTarget.Task, null, Usual, Lateness);
    }
}
