using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Associations;
using Registry.Domain.Reminders;

namespace Registry.Web.Jobs.Reminding;

/// <summary>Ends of terms and yearly reports: of what those who keep an association are reminded.</summary>
internal sealed class AssociationMatters(RegistryDbContext db)
{
    public async Task<IEnumerable<MeantReminder>> TermsAsync(ReminderRound round, CancellationToken cancellation)
    {
        var found = await db.Associations.AsNoTracking().Where(a => a.Status == AssociationStatus.Active).Include(a => a.Congresses).ToListAsync(cancellation);
        var ending = found.Select(association => (Association: association, Clock: TermClock.Of(association.Congresses, round.Day)))
            .Where(one => one.Clock is { } clock && clock.EndsOn >= round.From && clock.EndsOn <= round.To)
            .ToDictionary(one => one.Clock!.Congress.Id, one => (one.Association, Clock: one.Clock!));
        return round.Meant(
            [.. ending.Select(one => new ReminderMatter(
                new(ReminderTarget.Term, one.Key, one.Value.Clock.EndsOn, null, null), TermTitle(one.Value.Association, one.Value.Clock), PathOf(one.Value.Association.Id), IsVerified: true))],
            matter => round.Readers.KeepersOf(ending[matter.Subject.TargetId].Association.Id));
    }

    public async Task<IEnumerable<MeantReminder>> ReportsAsync(ReminderRound round, CancellationToken cancellation)
    {
        if ((await db.LimitsAsync(cancellation)).Find(LimitName.YearlyReportBefore, round.Day) is not { } before)
            return [];

        var last = before.LastDayIn(round.Day.Year);
        var due = await db.Associations.AsNoTracking().Where(a => a.Status == AssociationStatus.Active && a.Kind != AssociationKind.Branch)
            .Select(a => new
            {
                a.Id,
                a.Name,
                a.NameEn,
                IsSent = db.YearlyReports.Any(report => report.AssociationId == a.Id && report.Year == last.Year && report.Kind == ReportKind.Activity),
                Reports = db.YearlyReports.Any(report => report.AssociationId == a.Id),
            })
            .ToListAsync(cancellation);
        // an association that never entered a report keeps them elsewhere
        return round.Meant(
            [.. due.Where(one => one.Reports).Select(one => new ReminderMatter(
                new(ReminderTarget.YearlyReport, one.Id, last, null, one.IsSent ? ReminderReason.Reported : null),
                new($"Báo cáo năm {last.Year} của {one.Name}", $"Report of {last.Year} of {one.NameEn}"), $"{PathOf(one.Id)}/Reports", IsVerified: true))],
            matter => round.Readers.KeepersOf(matter.Subject.TargetId));
    }

    private static Bilingual TermTitle(Association association, TermClock clock) => new(
        $"Hết nhiệm kỳ {clock.Congress.TermFromYear}–{clock.Congress.TermToYear} của {association.Name}",
        $"End of the term {clock.Congress.TermFromYear}–{clock.Congress.TermToYear} of {association.NameEn}");

    private static string PathOf(int id) => $"Associations/{id}";
}
