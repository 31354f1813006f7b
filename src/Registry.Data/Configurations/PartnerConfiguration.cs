using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Domain;
using Registry.Domain.Partners;

namespace Registry.Data.Configurations;

internal sealed class PartnerConfiguration : IEntityTypeConfiguration<Partner>
{
    public void Configure(EntityTypeBuilder<Partner> builder)
    {
        builder.Property(p => p.NameVi).HasMaxLength(Partner.NameLength);
        builder.Property(p => p.NameEn).HasMaxLength(Partner.NameLength);
        builder.Property(p => p.NameOwn).HasMaxLength(Partner.NameLength);
        builder.Property(p => p.CountryIso2).HasMaxLength(Country.CodeLength);
        builder.Property(p => p.OurSide).HasMaxLength(Partner.NameLength);
        builder.Property(p => p.Email).HasMaxLength(Partner.EmailLength);
        builder.Property(p => p.Language).HasMaxLength(2);
        builder.Property(p => p.Note).HasMaxLength(Partner.NoteLength);
        builder.Property(p => p.Source).HasMaxLength(Partner.NoteLength);
        builder.Property(p => p.Transliteration).HasMaxLength(Partner.NameLength);
        builder.Property(p => p.TimeZoneId).HasMaxLength(Partner.TimeZoneLength);
        builder.Property(p => p.SearchName).HasMaxLength((4 * Partner.NameLength) + 3);
        builder.Property(p => p.SortName).HasMaxLength(SortText.LengthFor(Partner.NameLength));
        builder.Property(p => p.PostalLines).HasMaxLength(PostalPlace.LinesLength);
        builder.Property(p => p.Postcode).HasMaxLength(PostalPlace.PostcodeLength);
        builder.Property(p => p.Town).HasMaxLength(PostalPlace.TownLength);
        builder.Property(p => p.PostalCountryIso2).HasMaxLength(Country.CodeLength);
        builder.Property(p => p.PostalOwn).HasMaxLength(PostalPlace.OwnLength);
        builder.Ignore(p => p.Postal);
        builder.HasOne(p => p.Owner).WithMany().HasForeignKey(p => p.OwnerId);
        builder.HasOne(p => p.Country).WithMany().HasForeignKey(p => p.CountryIso2);
        builder.HasOne(p => p.PostalCountry).WithMany().HasForeignKey(p => p.PostalCountryIso2);
        builder.HasOne(p => p.Bloc).WithMany().HasForeignKey(p => p.BlocId);
        builder.HasOne<Partner>().WithMany().HasForeignKey(p => p.MergedIntoId);
        builder.Property(p => p.IdentityKey).HasMaxLength(Partner.IdentityLength);
        builder.HasIndex(p => new { p.OwnerId, p.IdentityKey }).IsUnique();
        builder.HasIndex(p => p.SearchName);
        builder.HasIndex(p => p.SortName);
    }
}

internal sealed class CountryConfiguration : IEntityTypeConfiguration<Country>
{
    public void Configure(EntityTypeBuilder<Country> builder)
    {
        builder.HasKey(country => country.Iso2);
        builder.Property(country => country.Iso2).HasMaxLength(Country.CodeLength);
        builder.Property(country => country.NameVi).HasMaxLength(Country.NameLength);
        builder.Property(country => country.NameEn).HasMaxLength(Country.NameLength);
        builder.Property(country => country.OfficialVi).HasMaxLength(Country.NameLength);
        builder.Property(country => country.OtherNames).HasMaxLength(400);
        builder.Property(country => country.Region).HasMaxLength(60);
        builder.Property(country => country.Subregion).HasMaxLength(60);
        builder.Property(country => country.SearchName).HasMaxLength(1010);
        builder.Property(country => country.SortName).HasMaxLength(SortText.LengthFor(Country.NameLength));
        builder.Property(country => country.ReferenceHash).HasMaxLength(64);
    }
}
