using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Reminders;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Administration.Reminders;

/// <summary>Which reminders went out, which did not, and why.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class IndexModel(RegistryDbContext db, Reader reader, ReminderLog log) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ReminderTarget? Target { get; set; }

    [BindProperty(SupportsGet = true)]
    public ReminderState? State { get; set; }

    /// <summary>Of one commemoration and its tasks.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Commemoration { get; set; }

    [FromQuery(Name = "page")]
    public int? Part { get; set; }

    public IReadOnlyList<ReminderLine> Lines { get; private set; } = [];

    public Paging Paging { get; private set; } = Paging.Of(1, 0);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!reader.May(Ability.Plan) && !reader.May(Ability.Administer))
            return NotFound();

        var found = db.VisibleTo(Commemoration is { } one ? db.RemindersOf(one) : db.Reminders, reader)
            .Where(reminder => (Target == null || reminder.Target == Target) && (State == null || reminder.State == State));
        Paging = Paging.Of(Part, await found.CountAsync(cancellation));
        Lines = await log.LinesAsync(
            found.OrderByDescending(reminder => reminder.At).ThenByDescending(reminder => reminder.Id).Skip(Paging.Skip).Take(Paging.Size), cancellation);
        return Page();
    }
}
