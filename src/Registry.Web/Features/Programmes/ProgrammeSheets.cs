using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Programmes;
using Registry.Web.Time;

namespace Registry.Web.Features.Programmes;

/// <summary>Reads a programme with all that its pages say about it: a fixed number of questions, however many activities it has.</summary>
public sealed class ProgrammeSheets(RegistryDbContext db, Reader reader, IOptions<DaysOptions> habits, TimeProvider time)
{
    public async Task<ProgrammeSheet?> FindAsync(int id, CancellationToken cancellation)
    {
        var programme = await db.Programmes.AsNoTracking().VisibleTo(reader, db).Include(one => one.Owner).Include(one => one.Steps.OrderBy(step => step.Id))
            .Include(one => one.LegalBases.OrderBy(basis => basis.Order)).AsSplitQuery().SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (programme is null)
            return null;

        var sections = SectionRow.Outline(await db.ProgrammeSections.Where(section => section.ProgrammeId == id)
            .Select(section => new SectionRow(section.Id, section.ParentId, section.Order, section.Label, section.Heading, section.Text, 0, "")).ToListAsync(cancellation));
        var activities = InOrder(await RowsAsync(id).ToListAsync(cancellation), sections);
        await FillAsync(programme, activities, cancellation);
        var findings = await CheckAsync(programme, activities, cancellation);
        var owner = Ui.Masthead.IsVietnamese ? programme.Owner!.Name : programme.Owner!.NameEn;
        return new(programme, owner, sections, activities, findings, reader.May(Ability.Plan, programme.OwnerId), time.Today()) { Covers = await CoversAsync(programme, cancellation) };
    }

    /// <summary>For whoever may read the register of the owner's papers.</summary>
    private async Task<IReadOnlyList<CoverRow>> CoversAsync(Programme programme, CancellationToken cancellation)
    {
        if (!reader.May(Ability.Read, programme.OwnerId))
            return [];

        var covers = await db.CoverPapers.AsNoTracking().Include(one => one.Paper).Where(one => one.ProgrammeId == programme.Id).OrderBy(one => one.Kind).ThenBy(one => one.Round).ToListAsync(cancellation);
        return [.. covers.Select(one => new CoverRow(one.Kind, one.Numbered?.Id, one.Numbered?.Number.ToString(), one.Numbered?.State))];
    }

    private IQueryable<ActivityRow> RowsAsync(int id) => db.Activities.Where(activity => activity.ProgrammeId == id)
        .OrderBy(activity => activity.Order).ThenBy(activity => activity.Id)
        .Select(activity => new ActivityRow
        {
            Id = activity.Id,
            SectionId = activity.SectionId,
            PrintedNumber = activity.PrintedNumber,
            Text = activity.Text,
            TimeText = activity.TimeText,
            StartsOn = activity.StartsOn,
            DueOn = activity.DueOn,
            Place = activity.Place,
            Quantity = activity.Quantity,
            Budget = activity.Budget,
            State = activity.State,
            Result = activity.Result,
            Difficulty = activity.Difficulty,
            People = activity.People,
            Delegations = activity.Delegations,
            Sum = activity.Sum,
            Confidence = activity.SourceConfidence,
            Evidence = activity.Evidence.Count,
        });

    private static List<ActivityRow> InOrder(IEnumerable<ActivityRow> rows, IReadOnlyList<SectionRow> sections)
    {
        var bySection = rows.ToLookup(row => row.SectionId);
        List<ActivityRow> ordered = [];
        foreach (var section in sections)
        {
            var counted = 0;
            foreach (var row in bySection[section.Id])
            {
                row.Number = row.PrintedNumber ?? $"{++counted}";
                ordered.Add(row);
            }
        }

        return ordered;
    }

    private async Task FillAsync(Programme programme, List<ActivityRow> activities, CancellationToken cancellation)
    {
        var mine = db.Activities.AsNoTracking().Where(activity => activity.ProgrammeId == programme.Id);
        var today = time.Today();
        var assignments = await mine.SelectMany(activity => activity.Assignments).OrderBy(one => one.Order)
            .Select(one => new
            {
                one.ActivityId,
                one.Verb,
                one.Name,
                one.AssociationId,
                Ended = one.Association == null ? (AssociationStatus?)null : one.Association.Status,
                Until = one.Agency == null ? null : one.Agency.ValidTo,
                Successor = one.Agency == null ? null : one.Agency.Successor!.Name,
            }).ToListAsync(cancellation);
        var byActivity = assignments.ToLookup(one => one.ActivityId, one => new AssignmentRow(
            one.ActivityId, one.Verb, one.Name, one.AssociationId, one.Until < today ? one.Until : one.Ended?.HasEnded() == true ? today : null, one.Successor));
        var days = (await DaysAsync(mine, cancellation)).ToLookup(one => one.ActivityId, one => one.Day);
        var plans = (await mine.SelectMany(activity => activity.Commemorations)
            .Select(link => new PlanRow(link.ActivityId, link.CommemorationId, link.Commemoration!.Date, link.Commemoration.TitleVi, link.Commemoration.TitleEn, link.Commemoration.Status))
            .ToListAsync(cancellation)).ToLookup(plan => plan.ActivityId);
        var follows = reader.May(Ability.Follow, programme.OwnerId);
        foreach (var activity in activities)
        {
            (activity.Assignments, activity.Days, activity.Plans) = ([.. byActivity[activity.Id]], [.. days[activity.Id].OrderBy(day => day.Date)], [.. plans[activity.Id]]);
            activity.MayFollow = programme.IsFollowed
                && (follows || activity.Assignments.Any(one => one.AssociationId is { } association && reader.May(Ability.Follow, association)));
        }
    }

    private async Task<IEnumerable<(int ActivityId, Occurrence Day)>> DaysAsync(IQueryable<Activity> activities, CancellationToken cancellation)
    {
        var links = await activities.SelectMany(activity => activity.Anniversaries).Select(link => new { link.ActivityId, link.AnniversaryId, link.Year }).ToListAsync(cancellation);
        if (links.Count == 0)
            return [];

        var marked = activities.SelectMany(activity => activity.Anniversaries).Select(link => link.AnniversaryId);
        var known = await db.Anniversaries.AsNoTracking().Include(day => day.Notices).Where(day => marked.Contains(day.Id)).ToDictionaryAsync(day => day.Id, cancellation);
        return links.Select(link => (link.ActivityId, Day: known[link.AnniversaryId].OccurrenceIn(link.Year, habits.Value.LeapDay)))
            .Where(one => one.Day is not null).Select(one => (one.ActivityId, one.Day!));
    }

    private async Task<IReadOnlyList<ProgrammeFinding>> CheckAsync(Programme programme, List<ActivityRow> activities, CancellationToken cancellation)
    {
        var calendar = await db.WorkingCalendarAsync(new(programme.Year - 1, 12, 1), new(programme.Year + 1, 3, 31), cancellation);
        var checks = new ProgrammeChecks(programme.Year, IssueOn(programme), calendar, habits.Value.Tet);
        var found = checks.Of([.. activities.Select(activity => new ActivityToCheck(
            activity.Id, activity.TimeText, activity.Days,
            [.. activity.Plans.Where(plan => plan.Status != CommemorationStatus.Cancelled).Select(plan => plan.Date)],
            [.. activity.Leads.Select(lead => new LeadToCheck(lead.Name, lead.GoneOn, lead.Successor))], activity.IsSettled))]);
        var byActivity = found.ToLookup(finding => finding.ActivityId);
        foreach (var activity in activities)
            activity.Findings = [.. byActivity[activity.Id]];
        return [.. byActivity[null]];
    }

    /// <summary>The day on the paper; of a draft the day it is meant for, or today.</summary>
    private DateOnly IssueOn(Programme programme) => programme.DatedOn ?? programme.PlannedIssueOn ?? time.Today();
}
