using Registry.Domain.Anniversaries;

namespace Registry.Domain.Reminders;

/// <summary>The rules a new registry begins with; people change them as they like.</summary>
public static class ReminderDefaults
{
    private const int Lateness = 3;
    private const int LatenessOfTerms = 30;
    private const int LatenessOfLicences = 14;

    private static readonly int[] Usual = [180, 90, 60, 30, 14, 7, 1];
    private static readonly int[] Few = [30, 7];
    private static readonly int[] TermMonths = [12, 6, 3];
    private static readonly int[] ReportDays = [21, 10, 3];
    private static readonly int[] AgreementMonths = [12, 6, 3, 1];
    private static readonly int[] DutyDays = [7, 3, 1, 0];
    private static readonly int[] LicenceDays = [60, 30];
    private static readonly int[] UnitReportDays = [10, 3, 1];
    private static readonly int[] OverdueDays = [5, 1];
    private static readonly int[] CallDays = [5, 1];

    public static IEnumerable<ReminderRule> Rules()
    {
        foreach (var kind in Enum.GetValues<AnniversaryKind>())
            yield return new(ReminderTarget.Occurrence, kind, kind is AnniversaryKind.International or AnniversaryKind.Other ? Few : Usual, Lateness);

        yield return new(ReminderTarget.Commemoration, null, Usual, Lateness);
        yield return new(ReminderTarget.Task, null, Usual, Lateness);
        yield return new(ReminderTarget.Term, null, TermMonths, LatenessOfTerms);
        yield return new(ReminderTarget.YearlyReport, null, ReportDays, Lateness);
        yield return new(ReminderTarget.Agreement, null, AgreementMonths, LatenessOfTerms);
        yield return new(ReminderTarget.AgreementDuty, null, DutyDays, Lateness);
        yield return new(ReminderTarget.Licence, null, LicenceDays, LatenessOfLicences);
        yield return new(ReminderTarget.Report, null, UnitReportDays, Lateness);
        yield return new(ReminderTarget.OverdueReport, null, OverdueDays, Lateness);
        yield return new(ReminderTarget.ReportCall, null, CallDays, Lateness);
    }
}
