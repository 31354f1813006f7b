using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Security;

namespace Registry.Web.Features.Guests;

/// <summary>Seals and opens what guests need; nothing of it lies open in the database.</summary>
public sealed class NeedsSeal(RegistryDbContext db, SealedText sealedText)
{
    public async Task<(string? Diet, string? Access)> OpenAsync(int guestId, CancellationToken cancellation)
    {
        var kept = await db.GuestNeeds.AsNoTracking().SingleOrDefaultAsync(needs => needs.GuestId == guestId, cancellation);
        return (Open(kept?.Diet), Open(kept?.Access));
    }

    /// <summary>Adds to the unit of work; what is empty on both sides is not kept at all.</summary>
    public async Task NoteAsync(int guestId, string? diet, string? access, CancellationToken cancellation)
    {
        var (dietTyped, accessTyped) = (PlainText.OptionalLine(diet, GuestNeeds.TextLength, "Diet"), PlainText.OptionalLine(access, GuestNeeds.TextLength, "Access"));
        var kept = await db.GuestNeeds.SingleOrDefaultAsync(needs => needs.GuestId == guestId, cancellation);
        if (dietTyped is null && accessTyped is null)
        {
            if (kept is not null)
                db.GuestNeeds.Remove(kept);
            return;
        }

        if (kept is null)
            db.GuestNeeds.Add(kept = new(guestId));
        kept.Note(Seal(dietTyped), Seal(accessTyped));
    }

    private string? Seal(string? text) => text is null ? null : sealedText.Seal(text);

    public string? Open(string? text) => text is null ? null : sealedText.Open(text);
}
