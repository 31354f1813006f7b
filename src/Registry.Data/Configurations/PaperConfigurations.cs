using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Domain.Associations;
using Registry.Domain.Members;

namespace Registry.Data.Configurations;

internal sealed class MemberCardConfiguration : IEntityTypeConfiguration<MemberCard>
{
    public void Configure(EntityTypeBuilder<MemberCard> builder)
    {
        builder.Property(card => card.Token).HasMaxLength(MemberCard.TokenLength).IsUnicode(false);
        builder.HasOne<Person>().WithMany().HasForeignKey(card => card.PersonId);
        builder.HasOne<Association>().WithMany().HasForeignKey(card => card.AssociationId);
        builder.Property(card => card.TokenHash).HasMaxLength(MemberCard.HashLength).IsFixedLength();
        builder.Property(card => card.SealedToken).HasMaxLength(MemberCard.SealedLength).IsUnicode(false);
        builder.Property(card => card.RevokedFor).HasMaxLength(MemberCard.ReasonLength);
        builder.HasIndex(card => card.Token).IsUnique();
        builder.HasIndex(card => card.TokenHash).IsUnique();
        builder.HasIndex(card => new { card.PersonId, card.AssociationId });
    }
}

internal sealed class LabelSheetConfiguration : IEntityTypeConfiguration<LabelSheet>
{
    public void Configure(EntityTypeBuilder<LabelSheet> builder)
    {
        builder.Property(sheet => sheet.Name).HasMaxLength(LabelSheet.NameLength);
        // one column, so that the journal tells the whole of it before and after
        builder.Property(sheet => sheet.Geometry).HasConversion(geometry => geometry.ToString(), text => SheetGeometry.Parse(text)).HasMaxLength(120).IsUnicode(false);
        builder.HasIndex(sheet => sheet.Name).IsUnique();
    }
}
