using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Reminders;
using Registry.Domain.Reports;
using Registry.Web.Localization;

namespace Registry.Web.Jobs.Reminding;

/// <summary>Reports owed to calls: units are reminded before the last day and after it, and those who asked before it.</summary>
/// <remarks>Units without an account cannot be reminded here; those who asked see them on the call's page.</remarks>
internal sealed class ReportMatters(RegistryDbContext db)
{
    public async Task<IReadOnlyList<MeantReminder>> FindAsync(ReminderRound round, CancellationToken cancellation)
    {
        var calls = await db.ReportCalls.AsNoTracking().Where(call => call.LastDay >= round.From && call.LastDay <= round.To).ToListAsync(cancellation);
        var ids = calls.Select(call => call.Id).ToList();
        var reports = await db.Reports.AsNoTracking().Include(report => report.Call).Where(report => ids.Contains(report.CallId)).ToListAsync(cancellation);
        return [.. Owed(round, reports), .. Asked(round, calls, reports)];
    }

    private static IEnumerable<MeantReminder> Owed(ReminderRound round, List<Report> reports)
    {
        var units = reports.Where(report => report.AssociationId is not null).ToDictionary(report => report.Id);
        return round.Meant(
            [.. units.Values.SelectMany(report => new[] { MatterOf(report, ReminderTarget.Report), MatterOf(report, ReminderTarget.OverdueReport) })],
            matter => Of(round.Readers, units[matter.Subject.TargetId]));
    }

    /// <summary>Whoever answers for the unit itself; else those who asked.</summary>
    private static IReadOnlyList<ReminderRecipient> Of(ReminderReaders readers, Report report) =>
        readers.AnswerersOf(report.AssociationId!.Value) is { Count: > 0 } own ? own : readers.PlannersOf(report.Call!.OwnerId);

    private static IEnumerable<MeantReminder> Asked(ReminderRound round, List<ReportCall> calls, List<Report> reports)
    {
        var open = reports.Where(report => !report.IsAnswered).Select(report => report.CallId).ToHashSet();
        var owners = calls.ToDictionary(call => call.Id, call => call.OwnerId);
        return round.Meant(
            [.. calls.Select(call => new ReminderMatter(
                new(ReminderTarget.ReportCall, call.Id, call.LastDay, null, open.Contains(call.Id) ? null : ReminderReason.Answered),
                new(TitleOf("vi", call, null), TitleOf("en", call, null)), $"Reports/{call.Id}", IsVerified: true))],
            matter => round.Readers.PlannersOf(owners[matter.Subject.TargetId]));
    }

    private static ReminderMatter MatterOf(Report report, ReminderTarget target) => new(
        new(target, report.Id, report.Call!.LastDay, null, report.IsAnswered ? ReminderReason.Reported : null),
        new(TitleOf("vi", report.Call, report), TitleOf("en", report.Call, report)), $"Reports/Answer/{report.Id}", IsVerified: true);

    private static string TitleOf(string language, ReportCall call, Report? report)
    {
        var words = Words.Of(language);
        var title = words[ReportWords.Of(call.Period), call.Year];
        return report is null ? title : $"{title} – {report.UnitName}";
    }
}
