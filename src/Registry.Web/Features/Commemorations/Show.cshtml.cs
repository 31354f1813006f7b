using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Domain.Days;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations;

/// <summary>One commemoration: where it stands, its work counted back, who takes part, letters, what was sent and why.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class ShowModel(RegistryDbContext db, Reader reader, ReminderLog log, TimeProvider time) : PageModel
{
    private const int MonthsOfRuler = 8;

    public Commemoration Plan { get; private set; } = null!;

    public DateOnly Today { get; private set; }

    public bool MayPlan { get; private set; }

    public bool MayApprove { get; private set; }

    public string? LookedAfterBy { get; private set; }

    public WorkingCalendar Calendar { get; private set; } = WorkingCalendar.WeekdaysOnly;

    public IReadOnlyList<TaskRow> Tasks { get; private set; } = [];

    public IReadOnlyList<LetterRow> Letters { get; private set; } = [];

    public IReadOnlyList<ReminderLine> Reminders { get; private set; } = [];

    public GuestCounts Guests { get; private set; } = null!;

    public Ruler Strip { get; private set; } = null!;

    public int DoneCount => Tasks.Count(task => task.DoneAt is not null);

    public int LateCount => Tasks.Count(task => task.DoneAt is null && task.DueOn < Today);

    public CommemorationStep? LastStep(CommemorationStatus status) => Plan.Steps.LastOrDefault(step => step.Status == status);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        var found = await FindAsync(id, cancellation);
        if (found is null)
            return NotFound();

        Today = time.Today();
        Plan = found;
        MayPlan = reader.May(Ability.Plan, found.OwnerId);
        MayApprove = reader.May(Ability.Approve, found.OwnerId);
        LookedAfterBy = await db.Users.Where(user => user.Id == found.OwnerUserId).Select(user => user.DisplayName).SingleOrDefaultAsync(cancellation);
        Tasks = await TasksAsync(id, cancellation);
        Letters = await db.Letters.Where(letter => letter.CommemorationId == id).OrderBy(letter => letter.Addressee)
            .Select(letter => new LetterRow(letter.Id, letter.Addressee, letter.AddresseeEn, letter.Language, letter.Status)).ToListAsync(cancellation);
        Guests = await db.Guests.Where(guest => guest.CommemorationId == id).CountAsync(found.FeedSequence, cancellation);
        Reminders = await log.OfCommemorationAsync(id, cancellation);
        Calendar = await db.WorkingCalendarAroundAsync(found.Date, cancellation);
        Strip = new(FirstMonth(), MonthsOfRuler, Today, Calendar, [.. Pins()]);
        return Page();
    }

    private Task<Commemoration?> FindAsync(int id, CancellationToken cancellation) => db.Commemorations.AsNoTracking().AsSplitQuery().VisibleTo(reader)
        .Include(one => one.Anniversary).Include(one => one.Owner)
        .Include(one => one.Assignments.OrderBy(assignment => assignment.Id)).ThenInclude(assignment => assignment.Agency)
        .Include(one => one.Steps.OrderBy(step => step.Id))
        .SingleOrDefaultAsync(one => one.Id == id, cancellation);

    private Task<List<TaskRow>> TasksAsync(int id, CancellationToken cancellation) => db.PreparationTasks
        .Where(task => task.CommemorationId == id)
        .OrderBy(task => task.DueOn).ThenBy(task => task.Order)
        .Select(task => new TaskRow(
            task.Id, task.Title, task.Offset, task.DueOn,
            task.OwnerAgency!.Name ?? db.Users.Where(user => user.Id == task.OwnerUserId).Select(user => user.DisplayName).FirstOrDefault(),
            task.DoneAt, task.DoneByName, task.Evidence, task.OwnerUserId == reader.UserId))
        .ToListAsync(cancellation);

    /// <summary>The ruler begins with the first work; where it is too long for one, it ends with the last.</summary>
    private DateOnly FirstMonth()
    {
        DateOnly[] days = [.. Tasks.Select(task => task.DueOn), Plan.Date];
        var (first, last) = (days.Min(), new DateOnly(days.Max().Year, days.Max().Month, 1).AddMonths(1 - MonthsOfRuler));
        return first > last ? new(first.Year, first.Month, 1) : last;
    }

    private IEnumerable<RulerPin> Pins() => Tasks
        .Select(task => new RulerPin(task.DueOn, task.DoneAt is not null ? "done" : task.DueOn < Today ? "late" : "todo"))
        .Append(new(Plan.Date, "t"));

    public sealed record TaskRow(int Id, string Title, int? Offset, DateOnly DueOn, string? Owner, DateTimeOffset? DoneAt, string? DoneBy, string? Evidence, bool IsMine);

    public sealed record LetterRow(int Id, string Addressee, string? AddresseeEn, string Language, LetterStatus Status);
}
