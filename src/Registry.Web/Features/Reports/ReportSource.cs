using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Papers;
using Registry.Domain.Programmes;
using Registry.Domain.Reports;
using Registry.Web.Documents.Reports;
using Registry.Web.Ui;

namespace Registry.Web.Features.Reports;

/// <summary>Reads what the consolidated report of a call says, as the database holds it now.</summary>
public sealed class ReportSource(RegistryDbContext db, ReportHeads heads)
{
    /// <param name="number">Null before it is given.</param>
    /// <param name="today">The day on which figures are taken and by which work is late.</param>
    public async Task<ConsolidatedReport> ReadAsync(ReportCall call, PaperNumber? number, DateOnly day, DateOnly today, CancellationToken cancellation)
    {
        var programmes = await db.ProgrammesOfAsync(call, cancellation);
        return new(await heads.OfAsync(call, number, day, cancellation), call.Period, call.Year, today)
        {
            Addressees = PaperLines.Of(call.Addressees),
            Programmes = [.. programmes.Select(one => new ReportedProgramme(one.Title, one.Number, one.DatedOn))],
            Activities = await ActivitiesAsync([.. programmes.Select(one => one.Id)], today, cancellation),
            Units = await db.Reports.Where(report => report.CallId == call.Id).OrderBy(report => report.AssociationId == null).ThenBy(report => report.UnitName)
                .Select(report => new ReportedUnit(
                    report.UnitName, report.State == ReportState.Sent || report.State == ReportState.Accepted, report.IsLate, report.Summary, report.Requests))
                .ToListAsync(cancellation),
            Difficulties = await DifficultiesAsync(call, cancellation),
            Assessment = call.Assessment,
            NextSteps = call.NextSteps,
        };
    }

    /// <summary>Says whether two readings would print the same; the number and day are not part of it.</summary>
    public async Task<string> StampAsync(ReportCall call, DateOnly today, CancellationToken cancellation) =>
        FrozenPapers.StampOf(ConsolidatedDocument.Compose(await ReadAsync(call, null, today, today, cancellation)));

    private async Task<List<ReportedActivity>> ActivitiesAsync(List<int> programmes, DateOnly today, CancellationToken cancellation)
    {
        var found = await db.Activities.AsNoTracking().Where(activity => programmes.Contains(activity.ProgrammeId))
            .Include(activity => activity.Section).Include(activity => activity.Assignments)
            .Include(activity => activity.Anniversaries).ThenInclude(link => link.Anniversary)
            .AsSplitQuery().ToListAsync(cancellation);
        var partners = await PartnersAsync(found, cancellation);
        return
        [
            .. found.OrderBy(one => one.ProgrammeId).ThenBy(one => one.Section!.Order).ThenBy(one => one.SectionId).ThenBy(one => one.Order).ThenBy(one => one.Id)
                .Select(one => new ReportedActivity(one.Text, one.Section!.Heading, one.TimeText, one.DueOn, one.IsLate(today), ActivityOutcome.Of(one))
                {
                    Leads = [.. one.Answering().OrderBy(part => part.Order).Select(part => part.Name)],
                    Partners = partners[one.Id].Distinct().ToList(),
                }),
        ];
    }

    /// <summary>Whose days each activity marks: the partner's where the day is one's, else the country's.</summary>
    private async Task<ILookup<int, string>> PartnersAsync(List<Activity> activities, CancellationToken cancellation)
    {
        var marked = activities.SelectMany(one => one.Anniversaries, (one, link) => (one.Id, Day: link.Anniversary!)).ToList();
        var ids = marked.Select(one => one.Day.PartnerId).OfType<int>().Distinct().ToList();
        var codes = marked.Select(one => one.Day.CountryIso2).OfType<string>().Distinct().ToList();
        var partners = await db.Partners.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.NameVi, cancellation);
        var countries = await db.Countries.Where(one => codes.Contains(one.Iso2)).ToDictionaryAsync(one => one.Iso2, one => one.NameVi, cancellation);
        return marked.Select(one => (one.Id, Name: one.Day.PartnerId is { } partner ? partners.GetValueOrDefault(partner) : one.Day.CountryIso2 is { } code ? countries.GetValueOrDefault(code) : null))
            .Where(one => one.Name is not null).ToLookup(one => one.Id, one => one.Name!);
    }

    /// <summary>Of reports that were sent; what stands in a draft is not told yet.</summary>
    private Task<List<ReportedDifficulty>> DifficultiesAsync(ReportCall call, CancellationToken cancellation) => db.Reports.Answered()
        .Where(report => report.CallId == call.Id).SelectMany(report => report.Difficulties, (report, one) => new { report.UnitName, One = one })
        .OrderBy(pair => pair.UnitName).ThenBy(pair => pair.One.Order)
        .Select(pair => new ReportedDifficulty(pair.UnitName, pair.One.Text, pair.One.AddressedTo, pair.One.State, pair.One.Answer, pair.One.AnsweredBy, pair.One.AnsweredOn))
        .ToListAsync(cancellation);
}
