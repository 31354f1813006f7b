using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Domain.Days;
using Registry.Web.Localization;
using Registry.Web.Mail.Invitations;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations;

/// <summary>Another day: first what would follow, then the move.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class DateModel(
    RegistryDbContext db, Reader reader, TimeProvider time, IOptions<DaysOptions> habits, IOptions<SiteOptions> site, InvitationPost post, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Commemoration Plan { get; private set; } = null!;

    /// <summary>The day looked at; the day it has while none is.</summary>
    public DateOnly Day { get; private set; }

    public IReadOnlyList<Move> Moves { get; private set; } = [];

    public IReadOnlyList<OccurrenceWarning> Clashes { get; private set; } = [];

    public DateOnly WorkingDayBefore { get; private set; }

    /// <summary>Guests who were told the day it has.</summary>
    public int Invited { get; private set; }

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        Input = new() { Day = Plan.Date, Version = Plan.Version };
        await LookAtAsync(Plan.Date, cancellation);
        return Page();
    }

    /// <summary>Shows what would move; nothing is written.</summary>
    public async Task<IActionResult> OnPostLookAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        await LookAtAsync(Input.Day ?? Plan.Date, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        await LookAtAsync(Input.Day ?? Plan.Date, cancellation);
        if (!ModelState.IsValid)
            return Page();

        db.Expect(Plan, Input.Version);
        var calendar = await db.WorkingCalendarAroundAsync(Day, cancellation);
        Plan.MoveTo(Day, calendar.Due, time.GetUtcNow());
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation); // the guests are told of the new day, or it has not moved
        if (!await db.SaveUnlessChangedAsync(cancellation))
            return await ShowConflictAsync(id, cancellation);

        TempData["Done"] = text["The day is {0} now; open tasks have moved with it.", DayText.Numeric(Day)].Value;
        if (Input.TellGuests && Invited > 0)
        {
            var posted = await post.UpdateAsync(Plan, db.Guests.OfInvited(id), onPaper: false, new(reader.Name, site.Value.AddressFor(Request)), cancellation);
            TempData["Done"] += " " + text["{0} guests are being told.", posted.Sent].Value;
        }

        await transaction.CommitAsync(cancellation);
        return RedirectToPage("Show", new { id });
    }

    private async Task<IActionResult> ShowConflictAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        Conflict = [new(text["Day"], DayText.Numeric(Day), DayText.Numeric(Plan.Date))];
        Input.Version = Plan.Version;
        ModelState.Remove("Input.Version");
        await LookAtAsync(Day, cancellation);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task LookAtAsync(DateOnly day, CancellationToken cancellation)
    {
        Day = day;
        var calendar = await db.WorkingCalendarAroundAsync(day, cancellation);
        Moves = [.. Plan.Tasks.Select(task => new Move(task.Title, task.DueOn, task.DueIf(day, calendar.Due), task.IsDone, task.Offset is not null))];
        Clashes = [.. OccurrenceChecks.Clashes(day, calendar, habits.Value.Tet)];
        WorkingDayBefore = calendar.WorkingDayOnOrBefore(day);
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Plan = (await db.FindCommemorationAsync(reader, id, Ability.Plan, cancellation))!;
        Invited = Plan is null ? 0 : await db.Guests.OfInvited(id).CountAsync(cancellation);
        return Plan is not null;
    }

    public sealed class InputModel
    {
        public long Version { get; set; }

        public bool TellGuests { get; set; } = true;

        [Display(Name = "New day"), Required]
        public DateOnly? Day { get; set; }
    }

    /// <summary>A task with the day it has and the day it would have.</summary>
    public sealed record Move(string Title, DateOnly From, DateOnly To, bool IsDone, bool IsCounted);
}
