using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Associations;
using Registry.Domain.Members;
using Registry.Web.Documents.Consents;
using Registry.Web.Documents.Lists;

namespace Registry.Web.Features.Papers;

/// <summary>Makes forms of consent: the association that keeps a member's data asks for it, a branch through the one above.</summary>
internal sealed class ConsentForms(RegistryDbContext db)
{
    private readonly Dictionary<int, ListHead> heads = [];
    private Dictionary<int, Association> associations = [];

    public ConsentNotice Notice { get; private set; } = null!;

    public async Task LoadAsync(DateOnly day, CancellationToken cancellation)
    {
        Notice = await db.NoticeAsync(day, cancellation) ?? throw new RuleException("ConsentNotice.NoneYet");
        associations = await db.Associations.AsNoTracking().Include(one => one.FormerNames).Include(one => one.FormerParents).ToDictionaryAsync(one => one.Id, cancellation);
    }

    public async Task<ConsentForm> OfAsync(Membership row, DateOnly day, CancellationToken cancellation)
    {
        var issuer = associations[row.AssociationId];
        while (issuer is { Kind: AssociationKind.Branch, ParentId: { } parent })
            issuer = associations[parent];
        if (!heads.TryGetValue(issuer.Id, out var head))
            heads[issuer.Id] = head = await PaperHead.OfAsync(db, issuer, null, day, cancellation);

        return new(head, Notice, row.Person!.FullName, row.Number);
    }
}
