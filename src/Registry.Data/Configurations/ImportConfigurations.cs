using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Data.Acts;
using Registry.Data.Files;
using Registry.Data.Imports;
using Registry.Domain.Associations;

namespace Registry.Data.Configurations;

internal sealed class ImportConfiguration : IEntityTypeConfiguration<Import>
{
    public void Configure(EntityTypeBuilder<Import> builder)
    {
        builder.Property(import => import.Key).HasMaxLength(Import.KeyLength);
        builder.Property(import => import.FileName).HasMaxLength(StoredFile.NameLength);
        builder.Property(import => import.AskedById).HasMaxLength(450);
        builder.Property(import => import.AskedByName).HasMaxLength(100);
        builder.Property(import => import.Stamp).IsConcurrencyToken();
        builder.HasOne(import => import.Association).WithMany().HasForeignKey(import => import.AssociationId);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(import => import.FileId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<Act>().WithMany().HasForeignKey(import => import.ActId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(import => import.Key).IsUnique();
        builder.HasIndex(import => import.At);
    }
}

internal sealed class ImportRowConfiguration : IEntityTypeConfiguration<ImportRow>
{
    public void Configure(EntityTypeBuilder<ImportRow> builder)
    {
        builder.Property(row => row.NumberKey).HasMaxLength(ImportRow.KeyLength);
        builder.Property(row => row.PersonKey).HasMaxLength(ImportRow.KeyLength);
        builder.HasOne<Import>().WithMany().HasForeignKey(row => row.ImportId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(row => new { row.ImportId, row.Number }).IsUnique();
        builder.HasIndex(row => new { row.ImportId, row.State, row.Outcome, row.Choice });
        builder.HasIndex(row => new { row.ImportId, row.PersonKey });
        builder.HasIndex(row => new { row.ImportId, row.NumberKey });
    }
}

internal sealed class ImportMappingConfiguration : IEntityTypeConfiguration<ImportMapping>
{
    public void Configure(EntityTypeBuilder<ImportMapping> builder)
    {
        builder.Property(mapping => mapping.Fingerprint).HasMaxLength(ImportMapping.FingerprintLength);
        builder.Property(mapping => mapping.Fields).HasMaxLength(ImportMapping.FieldsLength);
        builder.HasOne<Association>().WithMany().HasForeignKey(mapping => mapping.AssociationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(mapping => new { mapping.AssociationId, mapping.Fingerprint }).IsUnique();
    }
}
