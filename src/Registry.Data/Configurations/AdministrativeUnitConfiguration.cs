using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Domain.Places;

namespace Registry.Data.Configurations;

internal sealed class AdministrativeUnitConfiguration : IEntityTypeConfiguration<AdministrativeUnit>
{
    public void Configure(EntityTypeBuilder<AdministrativeUnit> builder)
    {
        builder.Property(unit => unit.Id).HasMaxLength(AdministrativeUnit.IdLength);
        builder.Property(unit => unit.Code).HasMaxLength(10);
        builder.Property(unit => unit.Name).HasMaxLength(AdministrativeUnit.NameLength);
        builder.Property(unit => unit.Kind).HasMaxLength(AdministrativeUnit.KindLength);
        builder.Property(unit => unit.ParentId).HasMaxLength(AdministrativeUnit.IdLength);
        builder.Property(unit => unit.SearchName).HasMaxLength(2 * AdministrativeUnit.NameLength);
        builder.Property(unit => unit.ReferenceHash).HasMaxLength(64);
        builder.HasIndex(unit => unit.Code);
        builder.HasIndex(unit => unit.ParentId);
    }
}

internal sealed class UnitSuccessionConfiguration : IEntityTypeConfiguration<UnitSuccession>
{
    public void Configure(EntityTypeBuilder<UnitSuccession> builder)
    {
        builder.Property(one => one.FromId).HasMaxLength(AdministrativeUnit.IdLength);
        builder.Property(one => one.ToId).HasMaxLength(AdministrativeUnit.IdLength);
        builder.Property(one => one.Share).HasMaxLength(UnitSuccession.ShareLength);
        builder.Property(one => one.Paper).HasMaxLength(UnitSuccession.PaperLength);
        builder.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(one => one.FromId);
        builder.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(one => one.ToId);
        builder.HasIndex(one => new { one.FromId, one.ToId }).IsUnique();
    }
}
