using Registry.Data.Accounts;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Days;

namespace Registry.Web.Demo;

/// <summary>Plans commemorations as the demonstration's planner would: proposed, approved, prepared, held, reported, each on its day.</summary>
internal sealed class DemoDesk(
    IReadOnlyDictionary<string, Anniversary> anniversaries,
    ILookup<CommemorationForm, TaskTemplate> templates,
    WorkingCalendar calendar,
    IReadOnlyDictionary<Role, RegistryUser> people,
    DateOnly today)
{
    private const int DaysBeforeFirstTask = 20;
    private readonly RegistryUser planner = people[Role.Planner];
    private readonly RegistryUser approver = people[Role.Approver];

    public DateOnly Today => today;

    public Occurrence Occurrence(string key, int year) =>
        anniversaries[key].OccurrenceIn(year) ?? throw new InvalidOperationException($"{key} does not occur in {year}.");

    /// <summary>Proposes a commemoration on the working day of the occurrence or before it, or on another day.</summary>
    public Commemoration Propose(Association owner, Occurrence occurrence, CommemorationForm form, string vi, string en, DateOnly? on = null)
    {
        var date = on ?? calendar.WorkingDayOnOrBefore(occurrence.Date);
        var proposed = Morning(Earlier(date.AddDays(templates[form].Min(task => task.Offset) - DaysBeforeFirstTask)));
        var commemoration = new Commemoration(owner, occurrence, form, vi, en, proposed, planner.Id, planner.DisplayName);
        commemoration.MoveTo(date, Due, proposed);
        foreach (var task in templates[form].OrderBy(task => task.Order))
            commemoration.AddTask(task.Title, null, task.Offset, Due).GiveTo(planner.Id, null);

        return commemoration;
    }

    public Commemoration Approved(Commemoration commemoration)
    {
        commemoration.Approve(After(commemoration, 7), approver.Id, approver.DisplayName);
        return commemoration;
    }

    public Commemoration Preparing(Commemoration commemoration)
    {
        Approved(commemoration).BeginPreparing(After(commemoration, 10), planner.Id, planner.DisplayName);
        return commemoration;
    }

    public Commemoration Held(Commemoration commemoration)
    {
        Preparing(commemoration).Hold(today, Morning(commemoration.Date), planner.Id, planner.DisplayName);
        return commemoration;
    }

    public Commemoration Reported(Commemoration commemoration, string outcome)
    {
        Held(commemoration);
        foreach (var task in commemoration.Tasks)
            task.Finish(null, Morning(Earlier(task.DueOn)), planner.DisplayName);

        commemoration.Report(outcome, Morning(Earlier(commemoration.Date.AddDays(15))), planner.Id, planner.DisplayName);
        return commemoration;
    }

    public Commemoration Cancelled(Commemoration commemoration, string reason)
    {
        commemoration.Cancel(reason, After(commemoration, 15), approver.Id, approver.DisplayName);
        return commemoration;
    }

    /// <summary>Finishes what was due until a day; what comes after it and is past is late.</summary>
    public void FinishUntil(Commemoration commemoration, DateOnly day)
    {
        foreach (var task in commemoration.Tasks.Where(task => task.DueOn <= day))
            task.Finish(null, Morning(task.DueOn), planner.DisplayName);
    }

    /// <summary>Adds a task that was due some days ago and that nobody has done.</summary>
    public void LeaveLate(Commemoration commemoration, string title, int days) =>
        commemoration.AddTask(title, calendar.WorkingDayOnOrBefore(today.AddDays(-days)), null, Due).GiveTo(planner.Id, null);

    public void Describe(Commemoration commemoration, string? place, TimeOnly? from = null, TimeOnly? to = null, long? budget = null, bool isShared = false) =>
        commemoration.Describe(
            commemoration.TitleVi, commemoration.TitleEn, place, from, to, budget, planner.Id, isShared, commemoration.Steps[0].At);

    public static DateTimeOffset Morning(DateOnly day) => new(day.ToDateTime(new(8, 0)), TimeSpan.FromHours(7));

    /// <summary>Some days after it was proposed.</summary>
    private DateTimeOffset After(Commemoration commemoration, int days)
    {
        var at = commemoration.Steps[0].At.AddDays(days);
        return at < Morning(today) ? at : Morning(today);
    }

    /// <summary>Nothing was done after today.</summary>
    private DateOnly Earlier(DateOnly day) => day < today ? day : today;

    private DateOnly Due(DateOnly date, int offset) => calendar.WorkingDayOnOrBefore(date.AddDays(offset));
}
