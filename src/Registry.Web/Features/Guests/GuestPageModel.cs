using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Mail.Invitations;

namespace Registry.Web.Features.Guests;

/// <summary>A page about the guests of one commemoration.</summary>
public abstract class GuestPageModel(RegistryDbContext db, Reader reader) : PageModel
{
    public Commemoration Plan { get; private set; } = null!;

    public bool MayPlan { get; private set; }

    public string PlanTitle => Ui.Masthead.IsVietnamese ? Plan.TitleVi : Plan.TitleEn;

    protected RegistryDbContext Db => db;

    protected Reader Reader => reader;

    protected IQueryable<Guest> Guests => db.Guests.Where(guest => guest.CommemorationId == Plan.Id);

    /// <summary>Finds the commemoration within what the reader may do.</summary>
    protected async Task<bool> FindPlanAsync(int id, Ability ability, CancellationToken cancellation)
    {
        Plan = (await db.Commemorations.VisibleTo(reader, ability).Include(one => one.Owner).ThenInclude(owner => owner!.FormerNames)
            .SingleOrDefaultAsync(one => one.Id == id, cancellation))!;
        MayPlan = Plan is not null && reader.May(Ability.Plan, Plan.OwnerId);
        return Plan is not null;
    }

    protected Task<Guest?> FindGuestAsync(int guestId, CancellationToken cancellation) =>
        Guests.Include(guest => guest.Person).Include(guest => guest.Contact).SingleOrDefaultAsync(guest => guest.Id == guestId, cancellation);

    protected PostedBy By(SiteOptions site) => new(reader.Name, site.AddressFor(Request));
}
