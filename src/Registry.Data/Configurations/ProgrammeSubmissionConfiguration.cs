using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Domain.Programmes;

namespace Registry.Data.Configurations;

internal sealed class ProgrammeSubmissionConfiguration : IEntityTypeConfiguration<ProgrammeSubmission>
{
    public void Configure(EntityTypeBuilder<ProgrammeSubmission> builder)
    {
        builder.Property(one => one.ById).HasMaxLength(450);
        builder.Property(one => one.ByName).HasMaxLength(ProgrammeSubmission.NameLength);
        builder.Property(one => one.Hash).HasMaxLength(ProgrammeSubmission.HashLength).IsUnicode(false);
        builder.HasOne(one => one.Programme).WithMany().HasForeignKey(one => one.ProgrammeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(one => one.ProgrammeId);
    }
}
