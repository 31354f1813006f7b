using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Domain.Associations;

namespace Registry.Data.Configurations;

internal sealed class CongressConfiguration : IEntityTypeConfiguration<Congress>
{
    public void Configure(EntityTypeBuilder<Congress> builder)
    {
        builder.Ignore(congress => congress.Windows);
        builder.Ignore(congress => congress.IsExtraordinary);
        builder.Property(congress => congress.When).HasMaxLength(Congress.WhenLength);
        builder.Property(congress => congress.Place).HasMaxLength(Congress.PlaceLength);
        builder.Property(congress => congress.Result).HasMaxLength(Congress.ResultLength);
        builder.HasMany(congress => congress.Votes).WithOne().HasForeignKey(vote => vote.CongressId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(congress => congress.Papers).WithOne().HasForeignKey(paper => paper.CongressId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(congress => congress.Extensions).WithOne().HasForeignKey(extension => extension.CongressId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(congress => new { congress.AssociationId, congress.Kind, congress.Ordinal }).IsUnique();
    }
}

internal sealed class CongressVoteConfiguration : IEntityTypeConfiguration<CongressVote>
{
    public void Configure(EntityTypeBuilder<CongressVote> builder) => builder.Property(vote => vote.Subject).HasMaxLength(CongressVote.SubjectLength);
}

internal sealed class CongressPaperConfiguration : IEntityTypeConfiguration<CongressPaper>
{
    public void Configure(EntityTypeBuilder<CongressPaper> builder)
    {
        builder.Property(paper => paper.Note).HasMaxLength(CongressPaper.NoteLength);
        builder.HasIndex(paper => new { paper.CongressId, paper.Kind }).IsUnique();
    }
}

internal sealed class TermExtensionConfiguration : IEntityTypeConfiguration<TermExtension>
{
    public void Configure(EntityTypeBuilder<TermExtension> builder)
    {
        builder.Property(extension => extension.Paper).HasMaxLength(LifeStep.PaperLength);
        builder.HasIndex(extension => new { extension.CongressId, extension.Until }).IsUnique();
    }
}

internal sealed class LegalLimitConfiguration : IEntityTypeConfiguration<LegalLimit>
{
    public void Configure(EntityTypeBuilder<LegalLimit> builder)
    {
        builder.Property(limit => limit.Source).HasMaxLength(LegalLimit.SourceLength);
        builder.Property(limit => limit.Note).HasMaxLength(LegalLimit.NoteLength);
        builder.HasIndex(limit => new { limit.Name, limit.ValidFrom }).IsUnique();
    }
}

internal sealed class YearlyReportConfiguration : IEntityTypeConfiguration<YearlyReport>
{
    public void Configure(EntityTypeBuilder<YearlyReport> builder)
    {
        builder.Property(report => report.Number).HasMaxLength(YearlyReport.LineLength);
        builder.Property(report => report.Recipient).HasMaxLength(YearlyReport.LineLength);
        builder.HasOne(report => report.Association).WithMany().HasForeignKey(report => report.AssociationId);
        builder.HasIndex(report => new { report.AssociationId, report.Year, report.Kind }).IsUnique();
    }
}
