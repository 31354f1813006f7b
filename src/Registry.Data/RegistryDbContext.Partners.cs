using Microsoft.EntityFrameworkCore;
using Registry.Domain.Partners;

namespace Registry.Data;

/// <summary>Partners and what binds us to them.</summary>
public abstract partial class RegistryDbContext
{
    public DbSet<Country> Countries => Set<Country>();

    public DbSet<Partner> Partners => Set<Partner>();

    public DbSet<Office> Offices => Set<Office>();

    public DbSet<Contact> Contacts => Set<Contact>();
}
