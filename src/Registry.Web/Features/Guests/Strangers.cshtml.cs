using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
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

namespace Registry.Web.Features.Guests;

/// <summary>Answers by mail that could not be counted by themselves: counted for a guest by a person, or set aside.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class StrangersModel(RegistryDbContext db, Reader reader, TimeProvider time, AnswerPulse pulse, IStringLocalizer<Text> text) : GuestPageModel(db, reader)
{
    private const int MostShown = 200;

    public IReadOnlyList<StrangeAnswer> Open { get; private set; } = [];

    public IReadOnlyList<StrangeAnswer> Decided { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Invited { get; private set; } = [];

    /// <summary>Messages of no list, for those who may see them.</summary>
    public int Unmatched { get; private set; }

    public AnswerPulse Pulse => pulse;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Plan, cancellation))
            return NotFound();

        Open = await Db.StrangeAnswers.AsNoTracking().Where(answer => answer.DecidedAt == null && answer.CommemorationId == id)
            .OrderByDescending(answer => answer.ReceivedAt).Take(MostShown).ToListAsync(cancellation);
        Decided = await Db.StrangeAnswers.AsNoTracking().Where(answer => answer.DecidedAt != null && answer.CommemorationId == id)
            .OrderByDescending(answer => answer.DecidedAt).Take(MostShown).ToListAsync(cancellation);
        Invited = [.. (await Guests.Where(guest => guest.Standing == GuestStanding.Invited).InOrder().Select(guest => new { guest.Id, guest.Name }).ToListAsync(cancellation))
            .Select(guest => new SelectListItem(guest.Name, $"{guest.Id}"))];
        Unmatched = await UnmatchedModel.MaySeeAsync(Db, Reader, cancellation) ? await Db.StrangeAnswers.Unmatched().CountAsync(cancellation) : 0;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int strangeId, int? guestId, AnswerKind answer, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Plan, cancellation)
            || await Db.StrangeAnswers.SingleOrDefaultAsync(one => one.Id == strangeId && one.CommemorationId == id, cancellation) is not { } strange)
            return NotFound();

        if (strange.DecidedAt is null)
        {
            if (guestId is not null)
            {
                if (await FindGuestAsync(guestId.Value, cancellation) is not { } guest)
                    return NotFound();
                guest.Take(new(answer, 0, AnswerManner.Mail, strange.SaidAt ?? strange.ReceivedAt, strange.ReceivedAt, $"strange:{strange.Id}") { ByName = Reader.Name });
            }

            strange.Decide(guestId, Reader.Name, time.GetUtcNow());
            TempData["Done"] = await Db.SaveUnlessChangedAsync(cancellation)
                ? text[guestId is null ? "The message is set aside." : "The answer is counted."].Value
                : text["Somebody else changed it meanwhile. Look where it stands now."].Value;
        }

        return Redirect(Url.Content($"~/Commemorations/{id}/Guests/Strangers"));
    }
}
