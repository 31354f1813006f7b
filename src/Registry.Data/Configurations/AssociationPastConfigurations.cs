using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Domain.Associations;
using Registry.Domain.Places;

namespace Registry.Data.Configurations;

internal sealed class LifeStepConfiguration : IEntityTypeConfiguration<LifeStep>
{
    public void Configure(EntityTypeBuilder<LifeStep> builder)
    {
        builder.Property(step => step.Paper).HasMaxLength(LifeStep.PaperLength);
        builder.HasOne(step => step.Other).WithMany().HasForeignKey(step => step.OtherId);
    }
}

internal sealed class AssociationNameConfiguration : IEntityTypeConfiguration<AssociationName>
{
    public void Configure(EntityTypeBuilder<AssociationName> builder)
    {
        builder.Property(name => name.Name).HasMaxLength(Association.NameLength);
        builder.Property(name => name.NameEn).HasMaxLength(Association.NameLength);
    }
}

internal sealed class AssociationParentConfiguration : IEntityTypeConfiguration<AssociationParent>
{
    public void Configure(EntityTypeBuilder<AssociationParent> builder) =>
        builder.HasOne<Association>().WithMany().HasForeignKey(parent => parent.ParentId);
}

internal sealed class AssociationPlaceConfiguration : IEntityTypeConfiguration<AssociationPlace>
{
    public void Configure(EntityTypeBuilder<AssociationPlace> builder)
    {
        builder.Property(place => place.UnitId).HasMaxLength(AdministrativeUnit.IdLength);
        builder.HasOne(place => place.Unit).WithMany().HasForeignKey(place => place.UnitId);
    }
}
