using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Members;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Papers;

/// <summary>What the code on a card opens: whether it is valid today and of which association, for anyone; never whose it is.</summary>
[AllowAnonymous]
public sealed class CardModel(RegistryDbContext db, TimeProvider time) : PageModel
{
    public bool IsValid { get; private set; }

    /// <summary>Null for a code that was never given.</summary>
    public string? Association { get; private set; }

    public DateOnly Today => time.Today();

    public async Task OnGetAsync(string token, CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        Response.Headers["X-Robots-Tag"] = "noindex";
        var card = CardCodes.TryHash(token, out var hash)
            ? await db.MemberCards.AsNoTracking().SingleOrDefaultAsync(card => card.TokenHash == hash, cancellation)
            : null;
        if (card is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var association = await db.Associations.AsNoTracking().SingleAsync(association => association.Id == card.AssociationId, cancellation);
        Association = Masthead.IsVietnamese ? association.Name : association.NameEn;
        IsValid = card.RevokedOn is null && !association.Status.HasEnded() && await BelongsAsync(card, cancellation);
    }

    private async Task<bool> BelongsAsync(MemberCard card, CancellationToken cancellation)
    {
        var person = await db.Persons.Where(person => person.Id == card.PersonId).Select(person => person.MergedIntoId ?? person.Id).SingleAsync(cancellation);
        var tree = await db.Associations.Select(association => new { association.Id, association.ParentId }).ToListAsync(cancellation);
        var below = Subtree.Of(card.AssociationId, tree.Select(node => (node.Id, node.ParentId)));
        return await db.Memberships.InForceOn(Today).AnyAsync(membership => membership.PersonId == person && below.Contains(membership.AssociationId), cancellation);
    }
}
