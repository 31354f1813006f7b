using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Domain.Papers;

namespace Registry.Data.Configurations;

internal sealed class LegalDocumentConfiguration : IEntityTypeConfiguration<LegalDocument>
{
    public void Configure(EntityTypeBuilder<LegalDocument> builder)
    {
        builder.Property(paper => paper.Number).HasMaxLength(PaperNumber.Length);
        builder.Property(paper => paper.NumberKey).HasMaxLength(PaperNumber.Length);
        builder.Property(paper => paper.Type).HasMaxLength(LegalDocument.TypeLength);
        builder.Property(paper => paper.Title).HasMaxLength(LegalDocument.TitleLength);
        builder.Property(paper => paper.Issuer).HasMaxLength(LegalDocument.IssuerLength);
        builder.Property(paper => paper.Signer).HasMaxLength(LegalDocument.SignerLength);
        builder.Property(paper => paper.Field).HasMaxLength(LegalDocument.FieldLength);
        builder.Property(paper => paper.Note).HasMaxLength(LegalDocument.NoteLength);
        builder.Property(paper => paper.Source).HasMaxLength(LegalDocument.SourceLength);
        builder.Property(paper => paper.ReferenceHash).HasMaxLength(LegalDocument.HashLength);
        builder.Property(paper => paper.IdentityKey).HasMaxLength(LegalDocument.IdentityLength);
        builder.Property(paper => paper.SearchName).HasMaxLength(PaperNumber.Length + LegalDocument.TypeLength + LegalDocument.TitleLength + LegalDocument.IssuerLength + LegalDocument.FieldLength + 4);
        builder.HasMany(paper => paper.Replaces).WithOne(one => one.Newer).HasForeignKey(one => one.NewerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(paper => paper.ReplacedBy).WithOne(one => one.Older).HasForeignKey(one => one.OlderId);
        builder.HasIndex(paper => paper.NumberKey);
        builder.HasIndex(paper => paper.IdentityKey).IsUnique();
    }
}

internal sealed class LegalReplacementConfiguration : IEntityTypeConfiguration<LegalReplacement>
{
    public void Configure(EntityTypeBuilder<LegalReplacement> builder) => builder.HasIndex(one => new { one.NewerId, one.OlderId }).IsUnique();
}
