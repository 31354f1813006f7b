using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Associations.Board;
using Registry.Web.Documents.Lists;
using Registry.Web.Documents.Official;
using Registry.Web.Ui;

namespace Registry.Web.Features.Papers;

/// <summary>Who issues a paper about an association on a day, with the names in force then.</summary>
internal static class PaperHead
{
    /// <summary>The association, where the reader may see it.</summary>
    public static Task<Association?> AssociationAsync(RegistryDbContext db, Reader reader, int id, CancellationToken cancellation) =>
        db.Associations.AsNoTracking().Include(association => association.FormerNames).Include(association => association.FormerParents)
            .VisibleTo(reader).SingleOrDefaultAsync(association => association.Id == id, cancellation);

    /// <param name="board">Whoever signs the association's papers signs this one.</param>
    public static async Task<ListHead> OfAsync(RegistryDbContext db, Association association, BoardOnDay? board, DateOnly day, CancellationToken cancellation)
    {
        var profile = await new IssuingDesk(db).ProfileAsync(association, null, cancellation);
        return new(
            OfficialProfiles.Of(profile.Kind, profile.Layout),
            association.NameOn(day).Vi,
            profile.Superior ?? association.Superior ?? await ParentAsync(db, association, day, cancellation),
            profile.Place ?? association.Place,
            day,
            SignatureOf(board?.Signer));
    }

    private static async Task<string?> ParentAsync(RegistryDbContext db, Association association, DateOnly day, CancellationToken cancellation)
    {
        if (association.ParentIdOn(day) is not { } parentId)
            return null;

        var parent = await db.Associations.AsNoTracking().Include(one => one.FormerNames).SingleOrDefaultAsync(one => one.Id == parentId, cancellation);
        return parent?.NameOn(day).Vi;
    }

    private static Signature SignatureOf(Holding? signer) => signer is null
        ? Signed("Chủ tịch", null)
        : Signed(signer.Seat!.Title, signer.Person!.FullName) with { IsActing = signer.Acting };

    private static Signature Signed(string post, string? name) => new(post, name) { Authorities = [new(AuthorityKind.OnBehalf, "Ban Chấp hành")] };
}
