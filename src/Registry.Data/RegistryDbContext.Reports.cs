using Microsoft.EntityFrameworkCore;
using Registry.Domain.Reports;

namespace Registry.Data;

/// <remarks>Reports that units owe, what they answered, and what stands in their way.</remarks>
public abstract partial class RegistryDbContext
{
    public DbSet<ReportCall> ReportCalls => Set<ReportCall>();

    public DbSet<Report> Reports => Set<Report>();

    public DbSet<Difficulty> Difficulties => Set<Difficulty>();
}
