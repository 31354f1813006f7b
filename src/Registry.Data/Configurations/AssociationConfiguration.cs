using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Domain;
using Registry.Domain.Associations;
using Registry.Domain.Partners;
using Registry.Domain.Places;

namespace Registry.Data.Configurations;

internal sealed class AssociationConfiguration : IEntityTypeConfiguration<Association>
{
    public void Configure(EntityTypeBuilder<Association> builder)
    {
        builder.Property(a => a.Name).HasMaxLength(Association.NameLength);
        builder.Property(a => a.NameEn).HasMaxLength(Association.NameLength);
        builder.Property(a => a.SearchName).HasMaxLength(2 * Association.NameLength + AssociationStanding.ShortNameLength + Association.FormerSearchLength + 3);
        builder.Property(a => a.FormerSearch).HasMaxLength(Association.FormerSearchLength);
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
        builder.HasMany(a => a.Congresses).WithOne().HasForeignKey(congress => congress.AssociationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(a => new { a.ParentId, a.Name }).IsUnique();
        Standing(builder);
        Past(builder);
    }

    private static void Standing(EntityTypeBuilder<Association> builder)
    {
        builder.Ignore(a => a.Standing);
        builder.Ignore(a => a.LastStep);
        builder.Property(a => a.ShortName).HasMaxLength(AssociationStanding.ShortNameLength);
        builder.Property(a => a.FoundingPeriod).HasMaxLength(Association.FoundingPeriodLength);
        builder.Property(a => a.Purpose).HasMaxLength(AssociationStanding.PurposeLength);
        string[] lines = [nameof(Association.Field), nameof(Association.DecisionNumber), nameof(Association.DecisionSigner), nameof(Association.DecisionBy),
            nameof(Association.CharterNumber), nameof(Association.Account), nameof(Association.Seal)];
        foreach (var line in lines)
            builder.Property(line).HasMaxLength(AssociationStanding.LineLength);
    }

    private static void Past(EntityTypeBuilder<Association> builder)
    {
        builder.Property(a => a.UnitId).HasMaxLength(AdministrativeUnit.IdLength);
        builder.HasOne(a => a.Unit).WithMany().HasForeignKey(a => a.UnitId);
        builder.HasMany(a => a.Steps).WithOne().HasForeignKey(step => step.AssociationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(a => a.FormerNames).WithOne().HasForeignKey(name => name.AssociationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(a => a.FormerParents).WithOne().HasForeignKey(parent => parent.AssociationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(a => a.FormerPlaces).WithOne().HasForeignKey(place => place.AssociationId).OnDelete(DeleteBehavior.Cascade);
    }
}
