using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Data.Work;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Documents;
using Registry.Web.Security;

namespace Registry.Web.Features.Commemorations.Letters;

/// <summary>A letter as it prints, and its way from the draft to the post.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class ShowModel(RegistryDbContext db, Reader reader, TimeProvider time) : PageModel
{
    public Letter Letter { get; private set; } = null!;

    /// <summary>Null while the date is neither verified nor confirmed: then nothing can be printed, not even from this page.</summary>
    public Paper? Paper { get; private set; }

    /// <summary>Lines that stay English in a letter of a third language.</summary>
    public IReadOnlyList<string> English { get; private set; } = [];

    public bool MayWrite { get; private set; }

    public bool MayApprove { get; private set; }

    /// <summary>How its e-mail stands, where it left by e-mail.</summary>
    public OutboxState? Mail { get; private set; }

    /// <summary>What its address's server said when the e-mail came back.</summary>
    public string? CameBack { get; private set; }

    /// <summary>Three letters to its address failed.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>What was sent to this partner on the same occasion in other years.</summary>
    public IReadOnlyList<Earlier> Before { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, int letterId, CancellationToken cancellation)
    {
        if (await db.FindLetterAsync(reader, id, letterId, Ability.Read, cancellation) is not { } letter)
            return NotFound();

        await ShowAsync(letter, cancellation);
        return Page();
    }

    public Task<IActionResult> OnPostApproveAsync(int id, int letterId, CancellationToken cancellation) =>
        StepAsync(id, letterId, Ability.Approve, letter => letter.Approve(reader.Name, time.GetUtcNow()), cancellation);

    public Task<IActionResult> OnPostReturnAsync(int id, int letterId, CancellationToken cancellation) =>
        StepAsync(id, letterId, Ability.Approve, letter => letter.Return(), cancellation);

    public Task<IActionResult> OnPostSendAsync(int id, int letterId, CancellationToken cancellation) =>
        StepAsync(id, letterId, Ability.Plan, letter => letter.Send(reader.Name, time.GetUtcNow()), cancellation);

    private async Task<IActionResult> StepAsync(int id, int letterId, Ability ability, Action<Letter> step, CancellationToken cancellation)
    {
        if (await db.FindLetterAsync(reader, id, letterId, ability, cancellation) is not { } letter)
            return NotFound();

        await ShowAsync(letter, cancellation);
        if (!letter.MayBePrinted())
            throw new RuleException("Letter.DateNotVerified");

        step(letter);
        await db.SaveChangesAsync(cancellation);
        return RedirectToPage(new { id, letterId });
    }

    private async Task ShowAsync(Letter letter, CancellationToken cancellation)
    {
        Letter = letter;
        Paper = letter.MayBePrinted() ? letter.ToPaper() : null;
        English = EnglishLines.Of(letter);
        MayWrite = reader.May(Ability.Plan, letter.Commemoration!.OwnerId);
        MayApprove = reader.May(Ability.Approve, letter.Commemoration.OwnerId);
        Mail = await db.Outbox.Where(mail => mail.Key == letter.MailKey).Select(mail => (OutboxState?)mail.State).FirstOrDefaultAsync(cancellation);
        CameBack = await db.CameBack().Where(mail => mail.Key == letter.MailKey)
            .Select(mail => db.DeliveryFailures.Where(one => one.Key == mail.MessageId + DeliveryFailure.Back).Select(one => one.Said).First()).FirstOrDefaultAsync(cancellation);
        IsStopped = letter.Email is not null && await db.StoppedAddresses().ContainsAsync(letter.Email, cancellation);
        if (letter.PartnerId is null)
            return;

        Before = await db.Letters.AsNoTracking().VisibleTo(reader)
            .Where(one => one.PartnerId == letter.PartnerId && one.Id != letter.Id && one.SentAt != null
                && one.Commemoration!.AnniversaryId == letter.Commemoration.AnniversaryId)
            .OrderByDescending(one => one.Commemoration!.Year)
            .Select(one => new Earlier(one.Id, one.CommemorationId, one.Commemoration!.Year))
            .ToListAsync(cancellation);
    }

    public sealed record Earlier(int Id, int CommemorationId, int Year);
}
