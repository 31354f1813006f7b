using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Associations;
using Registry.Domain.Papers;
using Registry.Domain.Reports;
using Registry.Web.Documents.Official;

namespace Registry.Web.Features.Reports;

/// <summary>Who issues the consolidated report on a day: the name in force, its number or the room for it, who signs and who gets it.</summary>
public sealed class ReportHeads(RegistryDbContext db)
{
    private const string UnionLetters = "LHHN";
    private const string AssociationLetters = "HHN";

    /// <param name="number">Null before it is given.</param>
    /// <param name="day">The date on the paper; a draft leaves the day to the pen.</param>
    public async Task<OfficialDocument> OfAsync(ReportCall call, int? number, DateOnly day, CancellationToken cancellation)
    {
        var owner = await db.Associations.AsNoTracking().Include(one => one.FormerNames).SingleAsync(one => one.Id == call.OwnerId, cancellation);
        var profile = await ProfileAsync(owner, cancellation);
        var place = profile?.Place ?? owner.Place;
        List<string> addressees = [.. PaperLines.Of(call.Addressees)];
        List<string> recipients = [.. call.Recipients is null ? profile?.RecipientLines ?? [] : PaperLines.Of(call.Recipients)];
        return new()
        {
            Profile = owner.Kind == AssociationKind.Union ? OfficialProfile.Union : OfficialProfile.Association,
            Superior = profile?.Superior ?? owner.Superior,
            Issuer = owner.NameOn(day).Vi,
            Number = new(number, SymbolOf(owner, profile)),
            Dated = number is null ? new(place, day.Year, day.Month) : PlaceAndDate.Of(place, day),
            Summary = "",
            Addressees = addressees,
            Body = [],
            Signature = await SignatureAsync(call, owner, profile, day, cancellation),
            Recipients = recipients.Count > 0 ? recipients : addressees.Count > 0 ? ["Như trên", "Lưu: VT"] : ["Lưu: VT"],
            IsDraft = number is null,
        };
    }

    /// <summary>BC-LHHN.</summary>
    public async Task<string> SymbolAsync(Association owner, CancellationToken cancellation) => SymbolOf(owner, await ProfileAsync(owner, cancellation));

    private static string SymbolOf(Association owner, PaperProfile? profile) =>
        $"BC-{profile?.Code ?? (owner.Kind == AssociationKind.Union ? UnionLetters : AssociationLetters)}";

    private async Task<PaperProfile?> ProfileAsync(Association owner, CancellationToken cancellation)
    {
        var kind = PaperProfileKinds.Of(owner.Kind);
        var (own, shared) = (PaperProfile.KeyOf(kind, owner.Id), PaperProfile.KeyOf(kind, null));
        var found = await db.PaperProfiles.AsNoTracking().Where(profile => profile.Key == own || profile.Key == shared).ToListAsync(cancellation);
        return found.Find(profile => profile.Key == own) ?? found.Find(profile => profile.Key == shared);
    }

    private async Task<Signature> SignatureAsync(ReportCall call, Association owner, PaperProfile? profile, DateOnly day, CancellationToken cancellation)
    {
        Authority[] above = [new(AuthorityKind.OnBehalf, profile?.OnBehalfOf ?? (owner.Kind == AssociationKind.Union ? "Ban Thường vụ" : "Ban Chấp hành"))];
        if (call.Signer is not null || call.SignerPost is not null)
            return new(call.SignerPost ?? profile?.HeadPost ?? "Chủ tịch", call.Signer) { Authorities = above };

        var signer = (await db.BoardAsync(owner.Id, cancellation)).On(day)?.Signer;
        return signer is null
            ? new(profile?.HeadPost ?? "Chủ tịch", null) { Authorities = above }
            : new(signer.Seat!.Title, signer.Person!.FullName) { Authorities = above, IsActing = signer.Acting };
    }
}
