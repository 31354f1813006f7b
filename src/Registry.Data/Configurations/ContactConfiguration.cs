using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Domain;
using Registry.Domain.Partners;

namespace Registry.Data.Configurations;

internal sealed class ContactConfiguration : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.Property(c => c.Name).HasMaxLength(Contact.NameLength);
        builder.Property(c => c.NameOwn).HasMaxLength(Contact.NameLength);
        builder.Property(c => c.Transliteration).HasMaxLength(Contact.NameLength);
        builder.Property(c => c.OfficeTitleVi).HasMaxLength(Contact.TitleLength);
        builder.Property(c => c.OfficeTitleEn).HasMaxLength(Contact.TitleLength);
        builder.Property(c => c.FormOfAddressVi).HasMaxLength(Office.AddressLength);
        builder.Property(c => c.FormOfAddressEn).HasMaxLength(Office.AddressLength);
        builder.Property(c => c.LanguagesText).HasMaxLength(Contact.LanguagesLength);
        builder.Property(c => c.Email).HasMaxLength(Contact.EmailLength);
        builder.Property(c => c.Phone).HasMaxLength(Contact.PhoneLength);
        builder.Property(c => c.Note).HasMaxLength(Contact.NoteLength);
        builder.Property(c => c.SearchName).HasMaxLength((3 * Contact.NameLength) + 2);
        builder.Property(c => c.SortName).HasMaxLength(SortText.LengthFor(Contact.NameLength));
        builder.HasOne(c => c.Partner).WithMany(p => p.Contacts).HasForeignKey(c => c.PartnerId);
        builder.HasOne(c => c.Office).WithMany().HasForeignKey(c => c.OfficeId);
        builder.HasIndex(c => c.SearchName);
    }
}

internal sealed class OfficeConfiguration : IEntityTypeConfiguration<Office>
{
    public void Configure(EntityTypeBuilder<Office> builder)
    {
        builder.Property(o => o.NameVi).HasMaxLength(Office.NameLength);
        builder.Property(o => o.NameEn).HasMaxLength(Office.NameLength);
        builder.Property(o => o.FormOfAddressVi).HasMaxLength(Office.AddressLength);
        builder.Property(o => o.FormOfAddressEn).HasMaxLength(Office.AddressLength);
        builder.Property(o => o.Source).HasMaxLength(Office.SourceLength);
        builder.Property(o => o.SearchName).HasMaxLength((2 * Office.NameLength) + 1);
        builder.Property(o => o.SortName).HasMaxLength(SortText.LengthFor(Office.NameLength));
        builder.HasIndex(o => o.SearchName).IsUnique();
        builder.HasIndex(o => o.Precedence);
    }
}
