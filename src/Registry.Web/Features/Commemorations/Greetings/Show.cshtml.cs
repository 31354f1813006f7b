using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Greetings;
using Registry.Web.Features.Commemorations.Letters;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>A round of greetings: its letters, many changed at once, its way to the leader and out of the house.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class ShowModel(RegistryDbContext db, RoundActs acts, RoundLetters list, Reader reader, IStringLocalizer<Text> text) : PageModel, IReloads
{
    private int roundId;

    [BindProperty]
    public RoundChange Change { get; set; } = new();

    [BindProperty, Display(Name = "Reason for returning it"), StringLength(GreetingRound.ReasonLength)]
    public string? Reason { get; set; }

    [FromQuery(Name = "page")]
    public int? Part { get; set; }

    public GreetingRound Round { get; private set; } = null!;

    public RoundLetters List => list;

    public IReadOnlyList<SelectListItem> Languages { get; private set; } = [];

    public bool MayPlan { get; private set; }

    public bool MayApprove { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) => await LookAsync(id, cancellation) ? Page() : NotFound();

    public Task<IActionResult> OnPostSubmitAsync(int id, CancellationToken cancellation) => ActAsync(id, Ability.Plan, acts.Submit, text["The round is submitted."], cancellation);

    public Task<IActionResult> OnPostReturnAsync(int id, CancellationToken cancellation) =>
        ActAsync(id, Ability.Approve, round => round.Return(Reason), text["It is returned with your reason."], cancellation);

    public Task<IActionResult> OnPostPostedAsync(int id, CancellationToken cancellation) =>
        ActAsync(id, Ability.Plan, round => acts.Posted(round), text["What went by post or by hand is noted as sent."], cancellation);

    public async Task<IActionResult> OnPostApproveAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, Ability.Approve, cancellation) is not { } round)
            return NotFound();

        await acts.ApproveAsync(round, cancellation);
        return await DoneAsync(id, text["The round is approved, and every letter in it."], cancellation);
    }

    public async Task<IActionResult> OnPostChangeAsync(int id, int[] letter, CancellationToken cancellation)
    {
        if (await FindAsync(id, Ability.Plan, cancellation) is not { } round)
            return NotFound();
        if (!ModelState.IsValid)
        {
            await ReloadAsync(cancellation);
            return Page();
        }

        await acts.ChangeAsync(round, letter, Change, cancellation);
        return await DoneAsync(id, text["The ticked letters are changed."], cancellation);
    }

    public async Task<IActionResult> OnPostRemoveAsync(int id, int[] letter, CancellationToken cancellation)
    {
        if (await FindAsync(id, Ability.Plan, cancellation) is not { } round)
            return NotFound();

        await acts.RemoveAsync(round, letter, cancellation);
        return await DoneAsync(id, text["The ticked letters are taken out of the round."], cancellation);
    }

    public Task ReloadAsync(CancellationToken cancellation) => LookAsync(roundId, cancellation);

    private async Task<IActionResult> ActAsync(int id, Ability ability, Action<GreetingRound> act, string done, CancellationToken cancellation)
    {
        if (await FindAsync(id, ability, cancellation) is not { } round)
            return NotFound();

        act(round);
        return await DoneAsync(id, done, cancellation);
    }

    private async Task<IActionResult> DoneAsync(int id, string done, CancellationToken cancellation)
    {
        TempData["Done"] = await acts.SaveAsync(done, cancellation);
        return RedirectToPage(new { id });
    }

    private Task<GreetingRound?> FindAsync(int id, Ability ability, CancellationToken cancellation)
    {
        roundId = id;
        return db.FindRoundAsync(reader, id, ability, cancellation);
    }

    private async Task<bool> LookAsync(int id, CancellationToken cancellation)
    {
        if (await db.GreetingRounds.AsNoTracking().VisibleTo(reader).Include(round => round.Owner).SingleOrDefaultAsync(round => round.Id == id, cancellation) is not { } round)
            return false;

        Round = round;
        (MayPlan, MayApprove) = (reader.May(Ability.Plan, round.OwnerId), reader.May(Ability.Approve, round.OwnerId));
        await list.LoadAsync(round.Id, Part, cancellation);
        if (MayPlan && round.Status == RoundStatus.Draft)
            Languages = LetterLanguage.Choices((await LetterWriting.ForAsync(db, round.OwnerId, cancellation)).Languages, text);
        return true;
    }
}
