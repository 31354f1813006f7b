using Microsoft.EntityFrameworkCore;
using Registry.Domain.Agreements;
using Registry.Domain.Partners;

namespace Registry.Data;

/// <summary>Partners and what binds us to them.</summary>
public abstract partial class RegistryDbContext
{
    public DbSet<Country> Countries => Set<Country>();

    public DbSet<Partner> Partners => Set<Partner>();

    public DbSet<Office> Offices => Set<Office>();

    public DbSet<Contact> Contacts => Set<Contact>();

    public DbSet<Bloc> Blocs => Set<Bloc>();

    public DbSet<Tie> Ties => Set<Tie>();

    public DbSet<Channel> Channels => Set<Channel>();

    public DbSet<PartnerEvent> PartnerEvents => Set<PartnerEvent>();

    public DbSet<Licence> Licences => Set<Licence>();

    public DbSet<Agreement> Agreements => Set<Agreement>();

    public DbSet<AgreementDuty> AgreementDuties => Set<AgreementDuty>();

    public DbSet<AgreementFile> AgreementFiles => Set<AgreementFile>();
}
