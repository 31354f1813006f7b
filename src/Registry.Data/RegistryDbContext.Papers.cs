using Microsoft.EntityFrameworkCore;
using Registry.Domain.Papers;
using Registry.Domain.Programmes;

namespace Registry.Data;

/// <remarks>Papers: what they rest on, their form, their numbers.</remarks>
public abstract partial class RegistryDbContext
{
    public DbSet<LegalDocument> LegalDocuments => Set<LegalDocument>();

    public DbSet<PaperProfile> PaperProfiles => Set<PaperProfile>();

    public DbSet<SigningDelegation> SigningDelegations => Set<SigningDelegation>();

    public DbSet<OutgoingPaper> OutgoingPapers => Set<OutgoingPaper>();

    public DbSet<ProgrammeSubmission> ProgrammeSubmissions => Set<ProgrammeSubmission>();

    public DbSet<CoverPaper> CoverPapers => Set<CoverPaper>();
}
