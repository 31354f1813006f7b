using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Associations;
using Registry.Domain.Papers;
using Registry.Web.Documents.Official;

namespace Registry.Web.Ui;

/// <summary>Who issues a paper of an organisation on a day: its names in force then, its profile, and whoever signs for it.</summary>
public sealed class IssuingDesk(RegistryDbContext db)
{
    /// <param name="issuer">As the paper names it, where another body issues what the organisation wrote.</param>
    /// <returns>A head without number, its day left blank; null where there is no such organisation.</returns>
    public async Task<IssuingHead?> HeadAsync(int ownerId, DateOnly day, string? issuer, CancellationToken cancellation)
    {
        var owner = await db.Associations.AsNoTracking().Include(one => one.FormerNames).Include(one => one.FormerParents).SingleOrDefaultAsync(one => one.Id == ownerId, cancellation);
        if (owner is null)
            return null;

        var own = owner.NameOn(day).Vi;
        var named = IssuerWords.InFull(issuer ?? own);
        var state = IssuerWords.LettersOf(named);
        var profile = await ProfileAsync(owner, state is null ? null : PaperProfileKind.StateBody, cancellation);
        return new(OfficialProfiles.Of(profile.Kind, profile.Layout), named, new(profile.Place ?? owner.Place, day.Year, day.Month))
        {
            Superior = state is null ? profile.Superior ?? owner.Superior ?? await ParentAsync(owner, day, cancellation) : profile.Superior,
            Code = state ?? profile.Code ?? IssuerWords.InitialsOf(own, owner.Kind),
            Signature = await SignatureAsync(owner, profile, state is not null, day, cancellation),
            Recipients = profile.RecipientLines.Count > 0 ? profile.RecipientLines : ["Như trên", "Lưu: VT"],
        };
    }

    /// <summary>The organisation's own profile, or that of its kind; measures of the decree where neither is kept.</summary>
    public async Task<PaperProfile> ProfileAsync(Association owner, PaperProfileKind? kind, CancellationToken cancellation)
    {
        var wanted = kind ?? PaperProfileKinds.Of(owner.Kind);
        var ownKey = kind is null ? PaperProfile.KeyOf(wanted, owner.Id) : null;
        var kindKey = PaperProfile.KeyOf(wanted, null);
        var found = await db.PaperProfiles.AsNoTracking().Where(profile => profile.Key == ownKey || profile.Key == kindKey).ToListAsync(cancellation);
        return found.OrderBy(profile => profile.Key == ownKey ? 0 : 1).FirstOrDefault() ?? new(wanted, null);
    }

    private async Task<Signature> SignatureAsync(Association owner, PaperProfile profile, bool isState, DateOnly day, CancellationToken cancellation)
    {
        var delegated = isState ? [] : await db.SigningDelegations.AsNoTracking()
            .Where(one => one.OwnerId == owner.Id && one.From <= day && (one.To == null || day <= one.To)).OrderByDescending(one => one.From).Take(1).ToListAsync(cancellation);
        var behalf = profile.OnBehalfOf ?? (isState ? "Ủy ban nhân dân" : owner.Kind == AssociationKind.Union ? "Ban Thường vụ" : "Ban Chấp hành");
        List<Authority> above = [new(AuthorityKind.OnBehalf, behalf)];
        if (delegated is [var one])
            return new(one.SignerPost, one.SignerName) { Authorities = [.. above, new(KindOf(one.Authority), one.Principal)] };

        var head = profile.HeadPost ?? "Chủ tịch";
        var signer = isState ? null : (await db.BoardAsync(owner.Id, cancellation)).On(day)?.Signer;
        return signer is null
            ? new(head, null) { Authorities = above }
            : new(signer.Seat!.Title, signer.Person!.FullName) { Authorities = above, IsActing = signer.Acting };
    }

    private static AuthorityKind KindOf(SigningCapacity capacity) => capacity switch
    {
        SigningCapacity.InPlaceOf => AuthorityKind.InPlaceOf,
        SigningCapacity.ByOrder => AuthorityKind.ByOrder,
        _ => AuthorityKind.ByDelegation,
    };

    private async Task<string?> ParentAsync(Association owner, DateOnly day, CancellationToken cancellation)
    {
        if (owner.ParentIdOn(day) is not { } parentId)
            return null;

        var parent = await db.Associations.AsNoTracking().Include(one => one.FormerNames).SingleOrDefaultAsync(one => one.Id == parentId, cancellation);
        return parent?.NameOn(day).Vi;
    }
}
