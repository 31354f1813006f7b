using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Commemorations;
using Registry.Domain.Commemorations.Guests;
using Registry.Domain.Papers;
using Registry.Web.Documents.Invitations;
using Registry.Web.Documents.Official;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Guests;

/// <summary>Brings the invitation to a commemoration to paper in the form of Decree 30: its number and day, who signs, one guest's name or room for it.</summary>
public sealed class InvitationPapers(RegistryDbContext db, IssuingDesk desk, TimeProvider time)
{
    public Task<Invitation?> InvitationAsync(int planId, CancellationToken cancellation) =>
        db.Invitations.AsNoTracking().Include(one => one.Paper).SingleOrDefaultAsync(one => one.CommemorationId == planId, cancellation);

    /// <summary>What stands after the number: GM-LHHN.</summary>
    public async Task<string> SymbolAsync(Commemoration plan, CancellationToken cancellation) =>
        (await desk.HeadAsync(plan.OwnerId, time.Today(), null, cancellation))?.SymbolOf(PaperTypes.Invitation) ?? "";

    /// <summary>One head for all letters of a list.</summary>
    public async Task<Composer> ComposerAsync(Commemoration plan, Invitation? invitation, CancellationToken cancellation)
    {
        var paper = invitation?.Paper is { State: not OutgoingState.Void } numbered ? numbered : null;
        var head = (await desk.HeadAsync(plan.OwnerId, paper?.DatedOn ?? time.Today(), null, cancellation))!;
        return new(new(plan, invitation), head with
        {
            Dated = paper is null ? head.Dated : PlaceAndDate.Of(head.Dated.Place, paper.DatedOn),
            NumberAsGiven = paper?.Number.ToString(),
            Signature = SignatureReader.Read(invitation?.SignerTitle, invitation?.Signer) ?? head.Signature,
        });
    }

    /// <summary>Composes letter after letter.</summary>
    public sealed class Composer(InvitationLines lines, IssuingHead head)
    {
        public OfficialProfile Profile => head.Profile;

        /// <param name="guest">Null: room is left for the name.</param>
        public OfficialDocument Compose(Guest? guest, bool bilingual) => InvitationDocument.Compose(head, lines.Of(guest, bilingual));
    }
}
