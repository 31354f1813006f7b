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
using Registry.Domain.Commemorations;
using Registry.Web.Documents.Engine;
using Registry.Web.Features.Commemorations.Greetings;
using Registry.Web.Localization;
using Registry.Web.Mail;
using Registry.Web.Security;

namespace Registry.Web.Features.Commemorations.Letters;

/// <summary>One letter leaves by e-mail: to whom, with which file, and what was sent to them before, said before it leaves.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class SendingModel(
    RegistryDbContext db, Reader reader, Deliverability addresses, LetterPost post, IOptions<MailOptions> mail, IStringLocalizer<Text> text) : PageModel
{
    public Letter Letter { get; private set; } = null!;

    /// <summary>Why it cannot leave now, as the key of its translation.</summary>
    public string? Reason { get; private set; }

    /// <summary>What went to the same partner or mailbox on this occasion.</summary>
    public IReadOnlyList<Twin> Twins { get; private set; } = [];

    /// <summary>It goes out although they have been greeted.</summary>
    [BindProperty, Display(Name = "Send the same greeting to them again")]
    public bool Again { get; set; }

    public bool HasServer => mail.Value.HasServer;

    /// <summary>Somebody wanted the repeat when the letter was written, or nothing was sent to them yet.</summary>
    public bool NeedsWord => Twins.Count > 0 && Letter.RepeatConfirmedBy is null;

    public async Task<IActionResult> OnGetAsync(int id, int letterId, CancellationToken cancellation) =>
        await FindAsync(id, letterId, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, int letterId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, letterId, cancellation))
            return NotFound();
        if (Letter.Status == LetterStatus.Sent)
            return Leave(text["It has been sent already."]); // the second of two clicks
        if (Reason is not null)
            ModelState.AddModelError("", text["The letter stays here: {0}.", text[Reason]]);
        if (NeedsWord && !Again)
            ModelState.AddModelError(nameof(Again), text["They have been greeted on this occasion. Say that it goes to them again, or leave."]);

        return ModelState.IsValid ? await SendAsync(cancellation) : Page();
    }

    private async Task<IActionResult> SendAsync(CancellationToken cancellation)
    {
        if (NeedsWord)
            Letter.Again(await db.RepeatsAsync(Letter, cancellation), reader.Name);
        try
        {
            return Leave(await post.SendAsync(Letter, reader.UserId, reader.Name, cancellation)
                ? text["The letter is in the outbox."]
                : text["Somebody else changed it meanwhile. Look where it stands now."]);
        }
        catch (PrintingUnavailableException)
        {
            ModelState.AddModelError("", text["The letter could not be printed just now, so nothing was sent. Try again in a minute."]);
            return new PageResult { StatusCode = StatusCodes.Status503ServiceUnavailable };
        }
    }

    private RedirectToPageResult Leave(string said)
    {
        TempData["Done"] = said;
        return RedirectToPage("Show", new { id = Letter.CommemorationId, letterId = Letter.Id });
    }

    private async Task<bool> FindAsync(int id, int letterId, CancellationToken cancellation)
    {
        if (await db.FindLetterAsync(reader, id, letterId, Ability.Plan, cancellation) is not { } letter)
            return false;

        Letter = letter;
        Reason = letter.Status == LetterStatus.Draft ? "nobody has approved it" : LetterReadiness.WhyNot(letter, await addresses.StoppedAsync(cancellation));
        Twins = await db.SentTwins(letter).VisibleTo(reader).OrderBy(one => one.SentAt)
            .Select(one => new Twin(one.Id, one.CommemorationId, one.Addressee, one.SentAt!.Value, one.SentByName)).ToListAsync(cancellation);
        return true;
    }

    public sealed record Twin(int Id, int CommemorationId, string Addressee, DateTimeOffset At, string? ByName);
}
