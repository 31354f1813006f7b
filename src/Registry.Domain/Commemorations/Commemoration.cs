using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;

namespace Registry.Domain.Commemorations;

/// <summary>What a union plans from an occurrence of an anniversary (hoạt động kỷ niệm).</summary>
/// <remarks>Its own day may differ from the anniversary's: a ceremony is often held on the working day before.</remarks>
public sealed partial class Commemoration : IVersioned
{
    public const int TitleLength = 300;
    public const int PlaceLength = 200;
    public const int TextLength = 4000;
    public const int ReasonLength = 500;

    private readonly List<Assignment> assignments = [];
    private readonly List<PreparationTask> tasks = [];
    private readonly List<CommemorationStep> steps = [];

    private Commemoration()
    {
    }

    /// <param name="owner">The union or association that holds it.</param>
    /// <param name="occurrence">What it is planned from; its date is the reference of everything counted back.</param>
    public Commemoration(
        Association owner, Occurrence occurrence, CommemorationForm form, string titleVi, string? titleEn, DateTimeOffset at, string byId, string byName)
    {
        Owner = owner;
        OwnerId = owner.Id;
        Anniversary = occurrence.Anniversary;
        AnniversaryId = occurrence.Anniversary.Id;
        Year = occurrence.Year;
        OccurrenceOn = occurrence.Date;
        Ordinal = occurrence.Ordinal;
        Form = form;
        Date = occurrence.Date;
        FeedChangedAt = at;
        Name(titleVi, titleEn);
        Enter(CommemorationStatus.Proposed, at, byId, byName, null);
    }

    public int Id { get; private set; }

    public int OwnerId { get; private set; }

    public Association? Owner { get; private set; }

    public int AnniversaryId { get; private set; }

    public Anniversary? Anniversary { get; private set; }

    /// <summary>The year the occurrence is counted for.</summary>
    public int Year { get; private set; }

    /// <summary>The day of the anniversary itself.</summary>
    public DateOnly OccurrenceOn { get; private set; }

    public int? Ordinal { get; private set; }

    public CommemorationForm Form { get; private set; }

    public string TitleVi { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    /// <summary>The title in further languages, as <see cref="Domain.FurtherTitles"/> keeps them.</summary>
    public string? FurtherTitles { get; private set; }

    /// <summary>The day on which it is held.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>Local time in Asia/Ho_Chi_Minh; null: the whole day.</summary>
    public TimeOnly? StartsAt { get; private set; }

    public TimeOnly? EndsAt { get; private set; }

    public string? Place { get; private set; }

    /// <summary>Whole đồng.</summary>
    public long? Budget { get; private set; }

    /// <summary>The user who looks after it.</summary>
    public string? OwnerUserId { get; private set; }

    public CommemorationStatus Status { get; private set; }

    /// <summary>What came of it, written after it was held.</summary>
    public string? Outcome { get; private set; }

    /// <summary>Shown in partners' calendars that ask for commemorations.</summary>
    public bool IsShared { get; private set; }

    /// <summary>Raised when date, place or status change (RFC 5545, section 3.8.7.4).</summary>
    public int FeedSequence { get; private set; }

    /// <summary>When partners' calendars last had a reason to change.</summary>
    public DateTimeOffset FeedChangedAt { get; private set; }

    public DateTimeOffset? CancelledAt { get; private set; }

    public IReadOnlyList<Assignment> Assignments => assignments;

    public IReadOnlyList<PreparationTask> Tasks => tasks;

    public IReadOnlyList<CommemorationStep> Steps => steps;

    public string SearchName { get; private set; } = "";

    public long Version { get; private set; }

    public bool IsOver => Status is CommemorationStatus.Reported or CommemorationStatus.Cancelled;

    /// <summary>Writes the facts a planner keeps; tasks are moved separately by <see cref="MoveTo"/>.</summary>
    public void Describe(
        string titleVi, string? titleEn, string? place, TimeOnly? startsAt, TimeOnly? endsAt, long? budget, string? ownerUserId, bool isShared,
        DateTimeOffset at)
    {
        RefuseWhenOver();
        if (endsAt is not null && (startsAt is null || endsAt <= startsAt))
            throw new RuleException("Commemoration.EndsBeforeItBegins");
        if (budget < 0)
            throw new RuleException("Commemoration.BudgetNegative");

        var placeTyped = PlainText.OptionalLine(place, PlaceLength, nameof(Place));
        if (placeTyped != Place || startsAt != StartsAt || endsAt != EndsAt)
            FeedSequence++;

        var before = SeenOutside;
        Name(titleVi, titleEn);
        (Place, StartsAt, EndsAt, Budget, OwnerUserId, IsShared) = (placeTyped, startsAt, endsAt, budget, ownerUserId, isShared);
        if (before != SeenOutside)
            NoteFeed(at);
    }

    /// <summary>What it is called in further languages.</summary>
    public void CallElsewhere(string? furtherTitles, DateTimeOffset at)
    {
        RefuseWhenOver();
        if (FurtherTitles == furtherTitles)
            return;

        FurtherTitles = furtherTitles;
        NoteFeed(at);
    }

    /// <summary>Moves the day; open tasks that count back from it move with it.</summary>
    public void MoveTo(DateOnly date, Func<DateOnly, int, DateOnly> due, DateTimeOffset at)
    {
        RefuseWhenOver();
        if (date == Date)
            return;

        Date = date;
        foreach (var task in tasks)
            task.Follow(date, due);
        FeedSequence++;
        NoteFeed(at);
    }

    public void Assign(Agency agency, AssignmentVerb verb)
    {
        RefuseWhenOver();
        if (agency.IsOnlyAsked && verb is not (AssignmentVerb.Request or AssignmentVerb.Coordinate))
            throw new RuleException("Assignment.FrontIsAsked");
        if (assignments.Any(assignment => assignment.AgencyId == agency.Id && assignment.Verb == verb))
            return;

        assignments.Add(new(agency, verb));
    }

    public void Release(int assignmentId)
    {
        RefuseWhenOver();
        assignments.RemoveAll(assignment => assignment.Id == assignmentId);
    }

    public PreparationTask AddTask(string title, DateOnly? dueOn, int? offset, Func<DateOnly, int, DateOnly> due)
    {
        RefuseWhenOver();
        var task = new PreparationTask(title, offset, dueOn ?? due(Date, offset ?? 0), tasks.Count + 1);
        tasks.Add(task);
        return task;
    }

    /// <summary>Changes one task: a day of its own, or days counted from the day.</summary>
    public void ChangeTask(int taskId, string title, DateOnly? dueOn, int? offset, Func<DateOnly, int, DateOnly> due)
    {
        RefuseWhenOver();
        tasks.Single(task => task.Id == taskId).Change(title, dueOn, offset, Date, due);
    }

    public void FinishTask(int taskId, string? evidence, DateTimeOffset at, string byName)
    {
        RefuseWhenOver();
        tasks.Single(task => task.Id == taskId).Finish(evidence, at, byName);
    }

    public void RemoveTask(int taskId)
    {
        RefuseWhenOver();
        tasks.RemoveAll(task => task.Id == taskId);
    }

    /// <summary>Gives the whole of it, open tasks included, into one person's hands.</summary>
    public void Entrust(string userId)
    {
        OwnerUserId = userId;
        foreach (var task in tasks.Where(task => !task.IsDone))
            task.GiveTo(userId, task.OwnerAgencyId);
    }

    /// <summary>What calendars show: a budget is no reason for them to change.</summary>
    private (string, string, string?, TimeOnly?, TimeOnly?, bool) SeenOutside => (TitleVi, TitleEn, Place, StartsAt, EndsAt, IsShared);

    /// <summary>Two servers have two clocks: what calendars were told is never taken back to an earlier moment.</summary>
    private void NoteFeed(DateTimeOffset at) => FeedChangedAt = at > FeedChangedAt ? at : FeedChangedAt;

    private void Name(string titleVi, string? titleEn)
    {
        TitleVi = PlainText.Line(titleVi, TitleLength, nameof(TitleVi));
        TitleEn = PlainText.OptionalLine(titleEn, TitleLength, nameof(TitleEn)) ?? TitleVi;
        SearchName = SearchText.Fold(TitleVi + " " + TitleEn);
    }

    private void RefuseWhenOver()
    {
        if (IsOver)
            throw new RuleException("Commemoration.IsOver");
    }
}
