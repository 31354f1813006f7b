using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Domain.Reports;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Reports;

/// <summary>A unit's report with the activities it answers for: found within the reader's rights, written, compared.</summary>
public sealed class AnswerDesk(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text)
{
    public Report Report { get; private set; } = null!;

    /// <summary>In the order of the paper.</summary>
    public IReadOnlyList<Activity> Activities { get; private set; } = [];

    /// <summary>What was told of activities that have left the programme since.</summary>
    public IEnumerable<ReportEntry> Left => Report.Entries.Where(entry => Activities.All(activity => Report.Find(activity) != entry)).OrderBy(entry => entry.Order);

    /// <summary>Entered by those who asked, for a unit that cannot do so itself.</summary>
    public bool IsOnBehalf => reader.May(Ability.Plan, Report.Call!.OwnerId)
        && !reader.Grants.Any(grant => grant.RootId == Report.AssociationId && grant.Carries(Ability.KeepAssociations));

    public async Task<bool> FindAsync(int id, bool toWrite, CancellationToken cancellation)
    {
        var reports = toWrite ? db.Reports.AnsweredBy(reader) : db.Reports.VisibleTo(reader);
        Report = (await reports.Include(report => report.Call!.Owner).Include(report => report.Call!.Programmes)
            .Include(report => report.Entries).Include(report => report.Difficulties)
            .AsSplitQuery().SingleOrDefaultAsync(report => report.Id == id, cancellation))!;
        if (Report is null)
            return false;

        List<int> programmes = [.. (await db.ProgrammesOfAsync(Report.Call!, cancellation)).Select(one => one.Id)];
        Activities = await db.Activities.AnsweredForBy(programmes, Report.AssociationId, Report.AgencyId).Include(activity => activity.Section).ToListAsync(cancellation);
        return true;
    }

    public bool MayWrite => Report.IsOpen
        && (reader.May(Ability.Plan, Report.Call!.OwnerId) || (Report.AssociationId is { } own && reader.May(Ability.KeepAssociations, own)));

    public bool MayDecide => reader.May(Ability.Plan, Report.Call!.OwnerId) || reader.May(Ability.Approve, Report.Call.OwnerId);

    /// <summary>Writes what was typed into the report; nothing leaves it yet.</summary>
    internal void Write(AnswerInput input, DateTimeOffset at)
    {
        Report.Write(input.Summary, input.Requests, at, reader.Name);
        Report.Raise(input.Difficulties.Select(one => (one.Id, one.Text, one.AddressedTo)));
        foreach (var typed in input.Entries)
            if (Activities.FirstOrDefault(activity => activity.Id == typed.ActivityId) is { } activity)
                Report.EntryFor(activity).Tell(typed.Outcome, typed.Seen);

        db.Expect(Report, input.Version);
        db.Entry(Report).Property(report => report.ChangedAt).IsModified = true; // entries are rows of their own
    }

    /// <summary>What others wrote about the same activities meanwhile, beside what was typed.</summary>
    internal IReadOnlyList<ConflictRow> Meanwhile(AnswerInput input) =>
    [
        .. from typed in input.Entries
           let activity = Activities.FirstOrDefault(one => one.Id == typed.ActivityId)
           where activity is not null && activity.Version != typed.Seen && ActivityOutcome.Of(activity) != typed.Outcome
           select new ConflictRow(Short(activity.Text), Words(typed.Outcome), $"{Words(ActivityOutcome.Of(activity))} ({activity.FollowedByName})"),
    ];

    /// <summary>My report beside the one that somebody else kept.</summary>
    internal IReadOnlyList<ConflictRow> Compare(AnswerInput mine)
    {
        List<ConflictRow> rows =
        [
            new(text["What was done, in a few sentences"], mine.Summary?.Trim(), Report.Summary),
            new(text["Proposals and requests"], mine.Requests?.Trim(), Report.Requests),
            new(text["Difficulties"], Lines(mine.Difficulties.Select(one => one.Text)), Lines(Report.Difficulties.OrderBy(one => one.Order).Select(one => one.Text))),
        ];
        foreach (var typed in mine.Entries)
            if (Activities.FirstOrDefault(one => one.Id == typed.ActivityId) is { } activity && Report.Find(activity) is { } kept)
                rows.Add(new(Short(activity.Text), Words(typed.Outcome), Words(new(kept.State, kept.Result, kept.People, kept.Delegations, kept.Sum))));
        return rows;
    }

    private string Words(ActivityOutcome outcome) => string.Join(" · ", new[]
    {
        text[ProgrammeWords.Of(outcome.State)].Value,
        outcome.Result,
        outcome.People is { } people ? text["{0} people", TypedNumber.Show(people)].Value : null,
        outcome.Delegations is { } delegations ? text["{0} delegations", TypedNumber.Show(delegations)].Value : null,
        outcome.Sum is { } sum ? text["{0} dong", TypedNumber.Show(sum)].Value : null,
    }.OfType<string>());

    private static string Lines(IEnumerable<string?> texts) => string.Join("\n", texts.Where(one => !string.IsNullOrWhiteSpace(one)).Select(one => one!.Trim()));

    private static string Short(string text) => text.Length <= 80 ? text : string.Concat(text.AsSpan(0, 79), "…");
}
