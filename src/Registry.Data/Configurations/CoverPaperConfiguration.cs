using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Domain.Programmes;

namespace Registry.Data.Configurations;

internal sealed class CoverPaperConfiguration : IEntityTypeConfiguration<CoverPaper>
{
    public void Configure(EntityTypeBuilder<CoverPaper> builder)
    {
        builder.Property(paper => paper.Addressees).HasMaxLength(CoverPaper.AddresseesLength);
        builder.Property(paper => paper.Necessity).HasMaxLength(CoverPaper.NecessityLength);
        builder.Property(paper => paper.Deadline).HasMaxLength(CoverPaper.DeadlineLength);
        builder.Property(paper => paper.SignerTitle).HasMaxLength(CoverPaper.LineLength);
        builder.Property(paper => paper.Signer).HasMaxLength(CoverPaper.LineLength);
        builder.Property(paper => paper.Recipients).HasMaxLength(CoverPaper.RecipientsLength);
        builder.Ignore(paper => paper.Numbered);
        builder.HasOne(paper => paper.Programme).WithMany().HasForeignKey(paper => paper.ProgrammeId);
        builder.HasOne(paper => paper.Paper).WithMany().HasForeignKey(paper => paper.PaperId);
        // two people who begin the next one at once begin the same one
        builder.HasIndex(paper => new { paper.ProgrammeId, paper.Kind, paper.Round }).IsUnique();
    }
}
