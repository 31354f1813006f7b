using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Finding;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Members.Letters;
using Registry.Web.Documents;
using Registry.Web.Documents.MemberLetters;
using Registry.Web.Documents.Official.Html;
using Registry.Web.Time;

namespace Registry.Web.Features.Papers;

/// <summary>Composes the letter to the first of the chosen members, to look at before all are printed.</summary>
public sealed class FirstLetter(RegistryDbContext db, Reader reader, MemberFinder finder, TimeProvider time)
{
    public async Task<Paper> ComposeAsync(MemberSelection selection, int senderId, LetterTemplate template, string? symbol, CancellationToken cancellation)
    {
        var today = time.Today();
        var found = await selection.FindAsync(finder, today, cancellation);
        var row = await found.Include(one => one.Person).Include(one => one.Association).ByName().FirstAsync(cancellation);
        var sender = await PaperHead.AssociationAsync(db, reader, senderId, cancellation);
        var head = await PaperHead.OfAsync(db, sender!, (await db.BoardAsync(senderId, cancellation)).On(today), today, cancellation);
        var letter = MemberLetterDocument.Compose(
            head, symbol, LetterPlaces.AddresseeOf(row.Person!), template, LetterPlaces.Of(row, row.Association!.Name));
        return OfficialHtml.Render(letter with { IsDraft = true });
    }
}
