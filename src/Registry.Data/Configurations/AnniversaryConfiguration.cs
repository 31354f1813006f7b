using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Domain;
using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Partners;

namespace Registry.Data.Configurations;

internal sealed class AnniversaryConfiguration : IEntityTypeConfiguration<Anniversary>
{
    public void Configure(EntityTypeBuilder<Anniversary> builder)
    {
        builder.Property(a => a.Key).HasMaxLength(Anniversary.KeyLength);
        builder.Property(a => a.NameVi).HasMaxLength(Anniversary.NameLength);
        builder.Property(a => a.NameEn).HasMaxLength(Anniversary.NameLength);
        builder.Property(a => a.FurtherNames).HasMaxLength(FurtherTitles.Length);
        builder.Property(a => a.SearchName).HasMaxLength(Anniversary.SearchNameLength);
        builder.Property(a => a.CountryIso2).HasMaxLength(Country.CodeLength);
        builder.Property(a => a.Scope).HasMaxLength(Anniversary.ScopeLength);
        builder.Property(a => a.CountedBy).HasMaxLength(Anniversary.CountedByLength);
        builder.Property(a => a.AlternativeDates).HasMaxLength(Anniversary.AlternativeDatesLength);
        builder.Property(a => a.Source).HasMaxLength(Anniversary.SourceLength);
        builder.Property(a => a.Note).HasMaxLength(Anniversary.NoteLength);
        builder.Property(a => a.VerifiedById).HasMaxLength(450);
        builder.Property(a => a.VerifiedByName).HasMaxLength(Anniversary.VerifierLength);
        builder.Property(a => a.VerifiedOnPaper).HasMaxLength(Anniversary.PaperLength);
        builder.Property(a => a.ReferenceHash).HasMaxLength(Anniversary.HashLength);
        builder.Property(a => a.Rule)
            .HasConversion(rule => rule.ToString(), text => AnniversaryRule.Parse(text))
            .HasMaxLength(Anniversary.RuleLength);
        builder.HasOne<Country>().WithMany().HasForeignKey(a => a.CountryIso2);
        builder.HasOne<Partner>().WithMany().HasForeignKey(a => a.PartnerId);
        builder.HasOne<Association>().WithMany().HasForeignKey(a => a.AssociationId);
        builder.HasMany(a => a.Notices).WithOne().HasForeignKey(notice => notice.AnniversaryId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(a => a.Key).IsUnique();
        builder.HasIndex(a => a.SearchName);
    }
}

internal sealed class AnniversaryNoticeConfiguration : IEntityTypeConfiguration<AnniversaryNotice>
{
    public void Configure(EntityTypeBuilder<AnniversaryNotice> builder)
    {
        builder.Property(notice => notice.Source).HasMaxLength(Anniversary.SourceLength);
        builder.HasIndex(notice => new { notice.AnniversaryId, notice.Year, notice.Kind }).IsUnique();
    }
}
