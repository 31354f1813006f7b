using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Members;

/// <summary>The cards that were printed for a member, and which of them still count.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class CardsModel(RegistryDbContext db, Reader reader, TimeProvider time) : MemberPageModel(db, reader, time)
{
    public IReadOnlyList<CardLine> Cards { get; private set; } = [];

    /// <summary>Where a card is printed; null where the person belongs nowhere today.</summary>
    public string? PrintAddress { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        var vietnamese = Masthead.IsVietnamese;
        var kept = Reader.AssociationsFor(Ability.KeepMembers);
        var found = await Db.MemberCards.AsNoTracking().Where(card => card.PersonId == id && kept.Contains(card.AssociationId)).OrderByDescending(card => card.Id)
            .Select(card => new CardLine(
                card.Id, card.IssuedOn, card.RevokedOn, card.RevokedFor, card.AssociationId,
                Db.Associations.Where(one => one.Id == card.AssociationId).Select(one => vietnamese ? one.Name : one.NameEn).First()))
            .ToListAsync(cancellation);
        Cards = found.ConvertAll(card => card with { MayBeRestored = !card.IsValid && found.TrueForAll(other => other.AssociationId != card.AssociationId || !other.IsValid) });
        var membership = await Db.Memberships.VisibleTo(Reader, Ability.KeepMembers).InForceOn(Today).Where(one => one.PersonId == id)
            .OrderBy(one => one.Id).Select(one => new { one.Id, one.AssociationId }).FirstOrDefaultAsync(cancellation);
        PrintAddress = membership is null ? null : Url.Content($"~/Members/Cards?Association={membership.AssociationId}&chosen={membership.Id}");
        return Page();
    }

    /// <summary>A card in the list.</summary>
    public sealed record CardLine(int Id, DateOnly IssuedOn, DateOnly? RevokedOn, string? RevokedFor, int AssociationId, string Association)
    {
        public bool IsValid => RevokedOn is null;

        /// <summary>Nothing took its place.</summary>
        public bool MayBeRestored { get; init; }
    }
}
