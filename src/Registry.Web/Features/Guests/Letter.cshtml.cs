using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Documents.Official;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Guests;

/// <summary>The Giấy mời in the form of Decree 30, for one guest or with room for a name, in Vietnamese or with the English under each line.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class LetterModel(RegistryDbContext db, Reader reader, InvitationPapers papers, PaperPress press) : OfficialPaperPage(press)
{
    [FromQuery(Name = "guest")]
    public int? GuestId { get; set; }

    [FromQuery(Name = "language")]
    public string? Language { get; set; }

    public Commemoration Plan { get; private set; } = null!;

    public Guest? Guest { get; private set; }

    public Invitation? Invitation { get; private set; }

    public string PlanTitle => Masthead.IsVietnamese ? Plan.TitleVi : Plan.TitleEn;

    /// <summary>As chosen; else as the guest reads.</summary>
    public bool IsBilingual => Language is null ? Guest?.IsInEnglish == true : Language == "both";

    public bool MayNumber => reader.May(Ability.Approve, Plan.OwnerId);

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var id = Convert.ToInt32(RouteData.Values["id"], System.Globalization.CultureInfo.InvariantCulture);
        Plan = (await db.Commemorations.AsNoTracking().VisibleTo(reader).Include(one => one.Owner!.FormerNames).SingleOrDefaultAsync(one => one.Id == id, cancellation))!;
        if (Plan is null)
            return false;

        Invitation = await papers.InvitationAsync(id, cancellation);
        Guest = GuestId is null ? null : await db.Guests.AsNoTracking().SingleOrDefaultAsync(guest => guest.CommemorationId == id && guest.Id == GuestId, cancellation);
        return GuestId is null || Guest is not null;
    }

    protected override async Task<OfficialDocument?> ComposeAsync(CancellationToken cancellation) =>
        (await papers.ComposerAsync(Plan, Invitation, cancellation)).Compose(Guest, IsBilingual);
}
