using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Documents.Lists;
using Registry.Web.Documents.Official;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Guests;

/// <summary>A list of guests as an official paper.</summary>
public abstract class GuestPaperPage(RegistryDbContext db, Reader reader, PaperPress press, TimeProvider time) : OfficialPaperPage(press)
{
    /// <summary>More do not fit a paper that somebody waits for.</summary>
    private const int MostRows = 3000;

    public Commemoration Plan { get; private set; } = null!;

    public string PlanTitle => Masthead.IsVietnamese ? Plan.TitleVi : Plan.TitleEn;

    /// <summary>Those expected: invited and not declined.</summary>
    protected Task<List<Guest>> ExpectedAsync(CancellationToken cancellation) => db.Guests.AsNoTracking().OfInvited(Plan.Id)
        .Where(guest => guest.Answer != AnswerKind.Declined).InOrder().Take(MostRows).ToListAsync(cancellation);

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var id = Convert.ToInt32(RouteData.Values["id"], System.Globalization.CultureInfo.InvariantCulture);
        Plan = (await db.Commemorations.AsNoTracking().VisibleTo(reader, Ability.Plan).Include(one => one.Owner!.FormerNames).SingleOrDefaultAsync(one => one.Id == id, cancellation))!;
        return Plan is not null;
    }

    protected ListHead Head()
    {
        var owner = Plan.Owner!;
        return new(
            owner.Kind == AssociationKind.Union ? OfficialProfile.Union : OfficialProfile.Association, owner.NameOn(time.Today()).Vi, owner.Superior, owner.Place, time.Today());
    }

    /// <summary>"08:30, thứ Năm 24/06/2027, Nhà khách 378 Nha Trang"</summary>
    protected string When() => Calendars.Invitations.OccasionWords.When(Plan, Localization.Words.Vietnamese) + (Plan.Place is null ? "" : ", " + Plan.Place);

    protected static string OfficeOf(Guest guest) =>
        string.Join(", ", new[] { guest.OfficeVi ?? guest.OfficeEn, guest.OrganisationVi ?? guest.OrganisationEn }.Where(part => part is not null));
}
