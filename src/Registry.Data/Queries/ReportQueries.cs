using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Domain.Programmes;
using Registry.Domain.Reports;

namespace Registry.Data.Queries;

/// <summary>Questions about calls for reports and what units answered.</summary>
public static class ReportQueries
{
    /// <summary>Calls of those who ask and of those who decide on what came.</summary>
    public static IQueryable<ReportCall> VisibleTo(this IQueryable<ReportCall> calls, Reader reader)
    {
        var own = Deciding(reader);
        return calls.Where(call => own.Contains(call.OwnerId));
    }

    public static IQueryable<ReportCall> OwnedBy(this IQueryable<ReportCall> calls, Reader reader)
    {
        var own = reader.AssociationsFor(Ability.Plan);
        return calls.Where(call => own.Contains(call.OwnerId));
    }

    /// <summary>Reports that the reader may read: of those who asked, of those who decide, and one's own.</summary>
    public static IQueryable<Report> VisibleTo(this IQueryable<Report> reports, Reader reader)
    {
        var (deciding, kept) = (Deciding(reader), reader.AssociationsFor(Ability.KeepAssociations));
        return reports.Where(report => deciding.Contains(report.Call!.OwnerId) || (report.AssociationId != null && kept.Contains(report.AssociationId.Value)));
    }

    /// <summary>Reports that the reader may write: one's own, and any of a call that one made.</summary>
    public static IQueryable<Report> AnsweredBy(this IQueryable<Report> reports, Reader reader)
    {
        var (own, kept) = (reader.AssociationsFor(Ability.Plan), reader.AssociationsFor(Ability.KeepAssociations));
        return reports.Where(report => own.Contains(report.Call!.OwnerId) || (report.AssociationId != null && kept.Contains(report.AssociationId.Value)));
    }

    /// <summary>Reports on which the reader decides.</summary>
    public static IQueryable<Report> DecidedBy(this IQueryable<Report> reports, Reader reader)
    {
        var own = Deciding(reader);
        return reports.Where(report => own.Contains(report.Call!.OwnerId));
    }

    public static IQueryable<Difficulty> VisibleTo(this IQueryable<Difficulty> difficulties, Reader reader)
    {
        var (own, kept) = (Deciding(reader), reader.AssociationsFor(Ability.KeepAssociations));
        return difficulties.Where(one => own.Contains(one.Report!.Call!.OwnerId) || (one.Report.AssociationId != null && kept.Contains(one.Report.AssociationId.Value)));
    }

    /// <summary>What a unit sent, in whatever way; drafts say nothing to others yet.</summary>
    public static IQueryable<Report> Answered(this IQueryable<Report> reports) =>
        reports.Where(report => report.State == ReportState.Sent || report.State == ReportState.Accepted);

    public static IQueryable<Report> Unanswered(this IQueryable<Report> reports) =>
        reports.Where(report => report.State != ReportState.Sent && report.State != ReportState.Accepted);

    /// <summary>The programmes a call asks about, each in the edition now in force; deleted ones are not among them.</summary>
    public static async Task<IReadOnlyList<Programme>> ProgrammesOfAsync(this RegistryDbContext db, ReportCall call, CancellationToken cancellation)
    {
        var asked = call.Programmes.Select(link => link.ProgrammeId).ToList();
        var known = await db.Programmes.AsNoTracking().Where(one => one.OwnerId == call.OwnerId && (asked.Contains(one.Id) || one.AmendsId != null)).ToListAsync(cancellation);
        var next = known.Where(one => one is { AmendsId: not null, IsFollowed: true }).ToDictionary(one => one.AmendsId!.Value);
        return [.. known.Where(one => asked.Contains(one.Id)).Select(one => Latest(one, next)).DistinctBy(one => one.Id).OrderBy(one => one.Id)];
    }

    /// <summary>The activities of some programmes that a unit leads, or was asked to carry out where nobody leads, in the order of the paper.</summary>
    /// <remarks>The Front is asked for its help beside those who lead: of that they report, not it.</remarks>
    public static IQueryable<Activity> AnsweredForBy(this IQueryable<Activity> activities, IReadOnlyCollection<int> programmes, int? associationId, int? agencyId) => activities
        .Where(activity => programmes.Contains(activity.ProgrammeId) && activity.Assignments.Any(one =>
            (one.Verb == AssignmentVerb.Lead || (one.Verb == AssignmentVerb.Request && activity.Assignments.All(other => other.Verb != AssignmentVerb.Lead)))
            && ((associationId != null && one.AssociationId == associationId) || (agencyId != null && one.AgencyId == agencyId))))
        .OrderBy(activity => activity.ProgrammeId).ThenBy(activity => activity.Section!.Order).ThenBy(activity => activity.SectionId).ThenBy(activity => activity.Order).ThenBy(activity => activity.Id);

    private static Programme Latest(Programme programme, Dictionary<int, Programme> next)
    {
        // an amendment takes the next edition, so this cannot go round
        while (next.TryGetValue(programme.Id, out var newer))
            programme = newer;
        return programme;
    }

    private static List<int> Deciding(Reader reader) => [.. reader.AssociationsFor(Ability.Plan).Union(reader.AssociationsFor(Ability.Approve))];
}
