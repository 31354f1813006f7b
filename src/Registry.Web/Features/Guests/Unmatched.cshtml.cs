using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Localization;
using Registry.Web.Mail.Answers;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Guests;

/// <summary>Messages that answer no list: given to the commemoration they mean, or set aside, by those who answer for all organisations.</summary>
/// <remarks>They may be about any union's guests: administrators see them, and whoever plans for everybody.</remarks>
[Authorize(Policy = Policies.SignedIn)]
public sealed class UnmatchedModel(RegistryDbContext db, Reader reader, TimeProvider time, AnswerPulse pulse, IStringLocalizer<Text> text) : PageModel
{
    private const int MostChoices = 200;

    [FromQuery(Name = "page")]
    public int? Part { get; set; }

    public Paging Paging { get; private set; } = Paging.Of(1, 0);

    public IReadOnlyList<StrangeAnswer> Open { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Plans { get; private set; } = [];

    public AnswerPulse Pulse => pulse;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await MaySeeAsync(db, reader, cancellation))
            return NotFound();

        var open = db.StrangeAnswers.AsNoTracking().Unmatched();
        Paging = Paging.Of(Part, await open.CountAsync(cancellation));
        Open = await open.OrderByDescending(answer => answer.Id).Skip(Paging.Skip).Take(Paging.Size).ToListAsync(cancellation);
        Plans = [.. (await db.Commemorations.Where(plan => db.Guests.Any(guest => guest.CommemorationId == plan.Id && guest.Standing == GuestStanding.Invited))
                .OrderByDescending(plan => plan.Date).Take(MostChoices).Select(plan => new { plan.Id, plan.Date, plan.TitleVi, plan.TitleEn, plan.Owner!.Name }).ToListAsync(cancellation))
            .Select(plan => new SelectListItem($"{plan.Date:dd/MM/yyyy} · {(Masthead.IsVietnamese ? plan.TitleVi : plan.TitleEn)} · {plan.Name}", $"{plan.Id}"))];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int strangeId, int? planId, CancellationToken cancellation)
    {
        if (!await MaySeeAsync(db, reader, cancellation)
            || await db.StrangeAnswers.SingleOrDefaultAsync(one => one.Id == strangeId && one.CommemorationId == null, cancellation) is not { } strange
            || (planId is { } id && !await db.Commemorations.AnyAsync(plan => plan.Id == id, cancellation)))
            return NotFound();

        if (strange.DecidedAt is null)
        {
            if (planId is { } found)
                strange.Belong(found);
            else
                strange.Decide(null, reader.Name, time.GetUtcNow());
            TempData["Done"] = await db.SaveUnlessChangedAsync(cancellation)
                ? text[planId is null ? "The message is set aside." : "The message waits with the guests of that commemoration now."].Value
                : text["Somebody else changed it meanwhile. Look where it stands now."].Value;
        }

        return Redirect(Url.Content("~/Administration/Answers"));
    }

    /// <summary>Whoever administers, or plans for every organisation there is.</summary>
    internal static async Task<bool> MaySeeAsync(RegistryDbContext db, Reader reader, CancellationToken cancellation)
    {
        if (reader.May(Ability.Administer))
            return true;

        var planned = reader.AssociationsFor(Ability.Plan);
        return planned.Count > 0 && !await db.Associations.AnyAsync(one => one.ParentId == null && !planned.Contains(one.Id), cancellation);
    }
}
