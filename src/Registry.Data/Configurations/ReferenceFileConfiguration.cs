using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Data.Seeding;

namespace Registry.Data.Configurations;

internal sealed class ReferenceFileConfiguration : IEntityTypeConfiguration<ReferenceFile>
{
    public void Configure(EntityTypeBuilder<ReferenceFile> builder)
    {
        builder.HasKey(file => file.Name);
        builder.Property(file => file.Name).HasMaxLength(ReferenceFile.NameLength);
        builder.Property(file => file.Hash).HasMaxLength(64);
        builder.Property(file => file.Error).HasMaxLength(ReferenceFile.ErrorLength);
    }
}
