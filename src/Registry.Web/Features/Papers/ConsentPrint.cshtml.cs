using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Documents.Consents;
using Registry.Web.Documents.Official;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Papers;

/// <summary>The form on which one member consents on paper.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class ConsentPrintModel(RegistryDbContext db, Reader reader, PaperPress press, TimeProvider time) : OfficialPaperPage(press)
{
    private Membership membership = null!;

    [FromRoute]
    public int Id { get; set; }

    public string Name => membership.Person!.FullName;

    /// <summary>It has no personal data; whoever represents it does.</summary>
    public bool IsOrganisation => membership.Person!.Kind == PersonKind.Organisation;

    public bool HasNotice { get; private set; }

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        membership = (await db.Memberships.AsNoTracking().VisibleTo(reader, Ability.KeepMembers).Include(one => one.Person).Where(one => one.PersonId == Id)
            .OrderBy(one => one.To != null).ThenBy(one => one.Id).FirstOrDefaultAsync(cancellation))!;
        HasNotice = await db.NoticeAsync(time.Today(), cancellation) is not null;
        return membership is not null;
    }

    protected override async Task<OfficialDocument?> ComposeAsync(CancellationToken cancellation)
    {
        if (!HasNotice || IsOrganisation)
            return null;

        var forms = new ConsentForms(db);
        await forms.LoadAsync(time.Today(), cancellation);
        return ConsentFormDocument.Compose(await forms.OfAsync(membership, time.Today(), cancellation));
    }
}
