using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Mail.Invitations;

namespace Registry.EndToEnd.Tests.Support;

/// <summary>The ceremony of the demonstration that has guests.</summary>
internal sealed class GuestDay
{
    private readonly BrowserWalk walk;

    private GuestDay(BrowserWalk walk, int id, DateOnly date) => (this.walk, Id, Date) = (walk, id, date);

    public int Id { get; }

    public DateOnly Date { get; }

    public string List => $"/Commemorations/{Id}/Guests";

    /// <summary>A day on which the demonstration prepares its next ceremony.</summary>
    public static DateOnly Before { get; } = new(2026, 11, 23);

    public static async Task<GuestDay> FindAsync(BrowserWalk walk)
    {
        var plan = await walk.App.InDatabaseAsync(db => db.Guests.Where(guest => guest.Standing == GuestStanding.Invited).Select(guest => guest.Commemoration!).FirstAsync());
        return new(walk, plan.Id, plan.Date);
    }

    public Task<Guest> GuestAsync(int id) => walk.App.InDatabaseAsync(db => db.Guests.Include(guest => guest.Answers).Include(guest => guest.Arrivals).AsSplitQuery().AsNoTracking().SingleAsync(guest => guest.Id == id));

    /// <summary>Invited guests who have not come yet, in the order of the door.</summary>
    public Task<List<int>> InvitedAsync() => walk.App.InDatabaseAsync(db => db.Guests
        .Where(guest => guest.CommemorationId == Id && guest.Standing == GuestStanding.Invited && guest.PresentAt == null).OrderBy(guest => guest.SortName).Select(guest => guest.Id).ToListAsync());

    /// <summary>A personal link as a letter carries it; the guest may bring one companion.</summary>
    public async Task<(int GuestId, string Path)> LinkAsync()
    {
        await using var scope = walk.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        var guest = await db.Guests.FirstAsync(one => one.CommemorationId == Id && one.Standing == GuestStanding.Invited && one.Companions > 0);
        var link = scope.ServiceProvider.GetRequiredService<InvitationPost>().NewLink(guest, new("https://registry.test"));
        await db.SaveChangesAsync();
        return (guest.Id, link.AbsolutePath);
    }
}
