using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Domain.Programmes;

namespace Registry.Web.Features.Today;

/// <summary>Activities of programmes in force whose result the reader has to write: late, or due soon.</summary>
public sealed class TodayActivities(RegistryDbContext db, Reader reader)
{
    private const int MostRows = 8;
    private const int SoonDays = 14;

    private IQueryable<Activity> Mine => db.Activities.FollowedBy(reader).InForce();

    public Task<int> LateCountAsync(DateOnly today, CancellationToken cancellation) => Mine.Late(today).CountAsync(cancellation);

    /// <summary>The oldest debt first.</summary>
    public Task<List<Row>> FindAsync(DateOnly today, CancellationToken cancellation) => Mine.Late(today.AddDays(SoonDays + 1))
        .OrderBy(activity => activity.DueOn).ThenBy(activity => activity.Id).Take(MostRows)
        .Select(activity => new Row(
            activity.Id, activity.ProgrammeId, activity.DueOn!.Value, activity.Text, activity.TimeText, activity.Programme!.Title,
            activity.Assignments.Where(one => one.Verb == AssignmentVerb.Lead).OrderBy(one => one.Order).Select(one => one.Name).FirstOrDefault()))
        .ToListAsync(cancellation);

    /// <summary>An activity with the programme it stands in.</summary>
    public sealed record Row(int Id, int ProgrammeId, DateOnly DueOn, string Text, string? Time, string Programme, string? Lead)
    {
        private const int Longest = 160;

        public string InShort => Text.Length <= Longest ? Text : Text[..Longest].TrimEnd() + "…";
    }
}
