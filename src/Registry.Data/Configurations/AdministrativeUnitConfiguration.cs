using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Domain.Places;

namespace Registry.Data.Configurations;

internal sealed class AdministrativeUnitConfiguration : IEntityTypeConfiguration<AdministrativeUnit>
{
    public void Configure(EntityTypeBuilder<AdministrativeUnit> builder)
    {
        builder.Property(unit => unit.Id).HasMaxLength(20);
        builder.Property(unit => unit.Code).HasMaxLength(10);
        builder.Property(unit => unit.Name).HasMaxLength(AdministrativeUnit.NameLength);
        builder.Property(unit => unit.Kind).HasMaxLength(60);
        builder.Property(unit => unit.SuccessorId).HasMaxLength(20);
        builder.Property(unit => unit.ReferenceHash).HasMaxLength(64);
        builder.HasIndex(unit => unit.Code);
    }
}
