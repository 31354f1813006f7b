using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Members;

/// <summary>A card counts no longer; taken back where it was a mistake and no other card was given.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class CardRevocationModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : MemberPageModel(db, reader, time)
{
    [BindProperty, Display(Name = "Reason"), StringLength(MemberCard.ReasonLength)]
    public string? Reason { get; set; }

    /// <summary>Which state of the card the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public MemberCard Card { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, [FromRoute(Name = "card")] int key, CancellationToken cancellation)
    {
        if (!await FindAsync(id, key, cancellation))
            return NotFound();

        Version = Card.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, [FromRoute(Name = "card")] int key, CancellationToken cancellation)
    {
        if (!await FindAsync(id, key, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        if (Card.RevokedOn == Today)
            return Back(); // the second of two clicks

        Card.Revoke(Today, Reason);
        return await SaveAsync(
            Card, Version, () => Back(text["The card is revoked."]), text["Somebody else changed this card meanwhile. Look at the list of cards again."], cancellation);
    }

    public async Task<IActionResult> OnPostRestorationAsync(int id, [FromRoute(Name = "card")] int key, CancellationToken cancellation)
    {
        if (!await FindAsync(id, key, cancellation))
            return NotFound();
        if (await Db.MemberCards.AnyAsync(other => other.PersonId == id && other.AssociationId == Card.AssociationId && other.Id != key && other.RevokedOn == null, cancellation))
            throw new RuleException("MemberCard.ReplacedMeanwhile");

        Card.Restore();
        await Db.SaveChangesAsync(cancellation);
        return Back(text["The card is valid again."]);
    }

    private LocalRedirectResult Back(string? said = null)
    {
        if (said is not null)
            TempData["Done"] = said;
        return LocalRedirect(Url.Content($"~/Members/{Person.Id}/Cards"));
    }

    private async Task<bool> FindAsync(int id, int key, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return false;

        var kept = Reader.AssociationsFor(Ability.KeepMembers);
        Card = (await Db.MemberCards.SingleOrDefaultAsync(card => card.Id == key && card.PersonId == id && kept.Contains(card.AssociationId), cancellation))!;
        return Card is not null;
    }
}
