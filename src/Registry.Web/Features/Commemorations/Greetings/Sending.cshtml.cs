using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Domain.Greetings;
using Registry.Web.Jobs;
using Registry.Web.Localization;
using Registry.Web.Mail;
using Registry.Web.Security;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>What leaves by e-mail, and what does not and why, before anything leaves.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class SendingModel(
    RegistryDbContext db, Deliverability addresses, WorkItems work, Reader reader, IOptions<MailOptions> mail, IStringLocalizer<Text> text) : PageModel
{
    public GreetingRound Round { get; private set; } = null!;

    public IReadOnlyList<Letter> Leaving { get; private set; } = [];

    public IReadOnlyList<(Letter Letter, string Reason)> Staying { get; private set; } = [];

    /// <summary>Addresses that would get more than one of these letters.</summary>
    public IReadOnlyList<string> Twice => [.. Leaving.GroupBy(letter => letter.Email!).Where(same => same.Count() > 1).Select(same => same.Key)];

    public bool HasServer => mail.Value.HasServer;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) => await LookAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await LookAsync(id, cancellation))
            return NotFound();
        if (Leaving.Count == 0)
        {
            ModelState.AddModelError("", text["No letter can leave by e-mail now."]);
            return Page();
        }

        return Redirect($"~/Work/{await work.AskAsync(SendGreetings.Name, new GreetingOrder(id).Write(), text["{0} greetings by e-mail", Leaving.Count], cancellation)}");
    }

    private async Task<bool> LookAsync(int id, CancellationToken cancellation)
    {
        if (await db.GreetingRounds.AsNoTracking().VisibleTo(reader, Ability.Plan).SingleOrDefaultAsync(round => round.Id == id, cancellation) is not { } round)
            return false;

        Round = round;
        List<Letter> leaving = [];
        List<(Letter, string)> staying = [];
        var stopped = await addresses.StoppedAsync(cancellation);
        foreach (var letter in await db.Letters.AsNoTracking().Whole().Where(one => one.RoundId == id && one.Status == LetterStatus.Approved && one.Channel == LetterChannel.Email)
            .InOrder().ToListAsync(cancellation))
        {
            if (LetterReadiness.WhyNot(letter, stopped) is { } reason)
                staying.Add((letter, reason));
            else
                leaving.Add(letter);
        }

        (Leaving, Staying) = (leaving, staying);
        return true;
    }
}
