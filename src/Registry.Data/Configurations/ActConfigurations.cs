using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Data.Acts;
using Registry.Data.Files;
using Registry.Domain.Associations;

namespace Registry.Data.Configurations;

internal sealed class ActConfiguration : IEntityTypeConfiguration<Act>
{
    public void Configure(EntityTypeBuilder<Act> builder)
    {
        builder.Property(act => act.Summary).HasMaxLength(Act.SummaryLength);
        builder.Property(act => act.ById).HasMaxLength(450);
        builder.Property(act => act.ByName).HasMaxLength(100);
        builder.Property(act => act.UndoneByName).HasMaxLength(100);
        builder.HasOne<Association>().WithMany().HasForeignKey(act => act.AssociationId);
        builder.HasMany<ActChange>().WithOne().HasForeignKey(change => change.ActId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(act => act.At);
    }
}

internal sealed class ActChangeConfiguration : IEntityTypeConfiguration<ActChange>
{
    public void Configure(EntityTypeBuilder<ActChange> builder)
    {
        builder.Property(change => change.Entity).HasMaxLength(ActChange.EntityLength);
        builder.HasIndex(change => new { change.ActId, change.Entity, change.RecordId }).IsUnique();
    }
}

internal sealed class StoredFileConfiguration : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.Property(file => file.Name).HasMaxLength(StoredFile.NameLength);
        builder.Property(file => file.ContentType).HasMaxLength(StoredFile.TypeLength);
        builder.Property(file => file.Hash).HasMaxLength(StoredFile.HashLength);
        builder.Property(file => file.KeptById).HasMaxLength(450);
        builder.HasIndex(file => file.KeptUntil);
    }
}

internal sealed class StoredFilePieceConfiguration : IEntityTypeConfiguration<StoredFilePiece>
{
    public void Configure(EntityTypeBuilder<StoredFilePiece> builder)
    {
        builder.HasKey(piece => new { piece.FileId, piece.Index });
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(piece => piece.FileId).OnDelete(DeleteBehavior.Cascade);
    }
}
