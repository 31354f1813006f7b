using Microsoft.EntityFrameworkCore;
using Registry.Domain.Commemorations.Guests;

namespace Registry.Data;

/// <content>Guests of commemorations and all that comes to and goes from them.</content>
public abstract partial class RegistryDbContext
{
    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<Guest> Guests => Set<Guest>();

    public DbSet<GuestAnswer> GuestAnswers => Set<GuestAnswer>();

    public DbSet<GuestMessage> GuestMessages => Set<GuestMessage>();

    public DbSet<GuestLink> GuestLinks => Set<GuestLink>();

    public DbSet<GuestNeeds> GuestNeeds => Set<GuestNeeds>();

    public DbSet<StrangeAnswer> StrangeAnswers => Set<StrangeAnswer>();

    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();

    public DbSet<Pickup> Pickups => Set<Pickup>();
}
