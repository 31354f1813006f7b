using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Domain;
using Registry.Domain.Associations;
using Registry.Domain.Partners;

namespace Registry.Data.Configurations;

internal sealed class AssociationConfiguration : IEntityTypeConfiguration<Association>
{
    public void Configure(EntityTypeBuilder<Association> builder)
    {
        builder.Property(a => a.Name).HasMaxLength(Association.NameLength);
        builder.Property(a => a.NameEn).HasMaxLength(Association.NameLength);
        builder.Property(a => a.SearchName).HasMaxLength(2 * Association.NameLength + 1);
        builder.Property(a => a.SortName).HasMaxLength(SortText.LengthFor(Association.NameLength));
        builder.Property(a => a.CountryIso2).HasMaxLength(Country.CodeLength);
        builder.Property(a => a.Scope).HasMaxLength(Association.ScopeLength);
        builder.Property(a => a.Place).HasMaxLength(Association.NameLength);
        builder.Property(a => a.Superior).HasMaxLength(Association.NameLength);
        builder.Property(a => a.Address).HasMaxLength(Association.TextLength);
        builder.Property(a => a.Email).HasMaxLength(Partner.EmailLength);
        builder.Property(a => a.Phone).HasMaxLength(40);
        builder.HasOne(a => a.Parent).WithMany().HasForeignKey(a => a.ParentId);
        builder.HasOne(a => a.Country).WithMany().HasForeignKey(a => a.CountryIso2);
        builder.HasMany(a => a.StatusChanges).WithOne().HasForeignKey(change => change.AssociationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(a => a.Congresses).WithOne().HasForeignKey(congress => congress.AssociationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(a => new { a.ParentId, a.Name }).IsUnique();
        builder.HasIndex(a => a.SearchName);
    }
}

internal sealed class AssociationStatusChangeConfiguration : IEntityTypeConfiguration<AssociationStatusChange>
{
    public void Configure(EntityTypeBuilder<AssociationStatusChange> builder) =>
        builder.Property(change => change.Paper).HasMaxLength(AssociationStatusChange.PaperLength);
}

internal sealed class CongressConfiguration : IEntityTypeConfiguration<Congress>
{
    public void Configure(EntityTypeBuilder<Congress> builder)
    {
        builder.Property(congress => congress.When).HasMaxLength(Congress.WhenLength);
        builder.HasIndex(congress => new { congress.AssociationId, congress.Ordinal }).IsUnique();
    }
}
