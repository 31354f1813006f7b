using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Programmes;
using Registry.Domain.Programmes.Reading;
using Registry.Domain.Reports;
using Registry.Web.Time;

namespace Registry.Web.Features.Programmes.Import;

/// <summary>Asks for the reports that an issued plan calls for, with the days it names: whoever leads its activities owes one.</summary>
public sealed class OwedReports(RegistryDbContext db, TimeProvider time)
{
    /// <summary>Deadlines of a plan that can be asked for: of half a year or a year, and still to come.</summary>
    public static IEnumerable<int> Open(ReadProgramme plan, int year, DateOnly today) => Enumerable.Range(0, plan.Deadlines.Count)
        .Where(i => plan.Deadlines[i].CalledFor() is not null && plan.Deadlines[i].DayText(year) is not null && plan.Deadlines[i].Time!.Expression!.LastDay(year) >= today);

    /// <summary>Adds a call for each deadline that was ticked, unless that period is asked for already; the programme is saved before, the caller saves.</summary>
    public async Task AskAsync(Programme programme, IReadOnlyList<Activity> activities, ReadProgramme plan, IReadOnlyCollection<int> ticked, CancellationToken cancellation)
    {
        if (!programme.IsFollowed)
            return;

        var (today, year) = (time.Today(), programme.Year);
        var known = await db.ReportCalls.Where(call => call.OwnerId == programme.OwnerId && call.Year == year).Select(call => call.Period).ToListAsync(cancellation);
        var calendar = await db.WorkingCalendarAsync(new(year, 1, 1), new(year, 12, 31), cancellation);
        foreach (var due in Open(plan, year, today).Where(ticked.Contains).Select(i => plan.Deadlines[i]))
        {
            var period = due.CalledFor()!.Value;
            if (known.Contains(period))
                continue;

            known.Add(period);
            var call = new ReportCall(programme.Owner!, period, year, today, ReportDeadline.Read(due.DayText(year), year, calendar));
            call.About([programme]);
            db.ReportCalls.Add(call);
            db.Reports.AddRange(Owing(call, activities));
        }
    }

    private static IEnumerable<Report> Owing(ReportCall call, IReadOnlyList<Activity> activities)
    {
        var parts = activities.SelectMany(activity => activity.Answering()).ToList();
        return
        [
            .. parts.Select(part => part.Association).OfType<Association>().DistinctBy(one => one.Id).Select(one => new Report(call, one)),
            .. parts.Select(part => part.Agency).OfType<Agency>().DistinctBy(one => one.Id).Select(one => new Report(call, one)),
        ];
    }
}
