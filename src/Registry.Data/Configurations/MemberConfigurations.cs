using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Data.Files;
using Registry.Data.Finding;
using Registry.Domain;
using Registry.Domain.Associations;
using Registry.Domain.Members;
using Registry.Domain.Partners;
using Registry.Domain.Places;

namespace Registry.Data.Configurations;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Ignore(person => person.Birth);
        builder.Ignore(person => person.OrderKey);
        builder.Property(person => person.FullName).HasMaxLength(Person.NameLength);
        builder.Property(person => person.CountryIso2).HasMaxLength(Country.CodeLength);
        foreach (var text in new[] { nameof(Person.Occupation), nameof(Person.Position), nameof(Person.Workplace), nameof(Person.Languages), nameof(Person.Hometown), nameof(Person.Qualification) })
            builder.Property(text).HasMaxLength(Person.TextLength);
        builder.Property(person => person.Schooling).HasMaxLength(Person.SchoolingLength);
        builder.Property(person => person.Phone).HasMaxLength(Person.PhoneLength);
        builder.Property(person => person.PhoneKey).HasMaxLength(PhoneNumbers.KeyLength);
        builder.Property(person => person.Email).HasMaxLength(Person.EmailLength);
        builder.Property(person => person.Address).HasMaxLength(Person.AddressLength);
        builder.Property(person => person.ProvinceId).HasMaxLength(20);
        builder.Property(person => person.WardId).HasMaxLength(20);
        builder.Property(person => person.Note).HasMaxLength(Person.NoteLength);
        builder.Property(person => person.SearchName).HasMaxLength(Person.SearchLength);
        builder.Property(person => person.SortName).HasMaxLength(SortText.LengthFor(Person.NameLength));
        builder.HasOne(person => person.Representative).WithMany().HasForeignKey(person => person.RepresentativeId);
        builder.HasOne<Person>().WithMany().HasForeignKey(person => person.MergedIntoId);
        builder.HasOne<Country>().WithMany().HasForeignKey(person => person.CountryIso2);
        builder.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(person => person.ProvinceId);
        builder.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(person => person.WardId);
        builder.HasMany(person => person.FormerNames).WithOne().HasForeignKey(name => name.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(person => person.FormerNames).AutoInclude(); // a new name is found beside the old ones
        builder.HasIndex(person => person.SortName);
        builder.HasIndex(person => new { person.SearchName, person.BirthYear }); // lists that are read in ask for whole names, and of whom is as old
        builder.HasIndex(person => new { person.BirthYear, person.SortName });
        builder.HasIndex(person => person.EntryKey).IsUnique();
        builder.HasIndex(person => person.PhoneKey);
        builder.HasIndex(person => person.Email);
    }
}

internal sealed class PersonNameConfiguration : IEntityTypeConfiguration<PersonName>
{
    public void Configure(EntityTypeBuilder<PersonName> builder) => builder.Property(name => name.Name).HasMaxLength(Person.NameLength);
}

internal sealed class MembershipConfiguration : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.Ignore(membership => membership.Joined);
        builder.Property(membership => membership.Number).HasMaxLength(Membership.NumberLength);
        builder.HasOne(membership => membership.Person).WithMany().HasForeignKey(membership => membership.PersonId);
        builder.HasOne(membership => membership.Association).WithMany().HasForeignKey(membership => membership.AssociationId);
        builder.HasMany(membership => membership.Categories).WithOne().HasForeignKey(category => category.MembershipId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(membership => membership.SortName).HasMaxLength(Person.OrderLength);
        builder.HasIndex(membership => new { membership.AssociationId, membership.SortName });
        builder.HasIndex(membership => membership.SortName);
        // one belongs to an association once at a time: also the answer to a second click
        builder.HasIndex(membership => new { membership.PersonId, membership.AssociationId }).IsUnique().HasFilter("[To] IS NULL");
        // from a person found by a word to the memberships, without a look at their rows; the filtered index above is of no use for that
        builder.HasIndex(membership => new { membership.PersonId, membership.AssociationId, membership.To, membership.From }, "IX_Memberships_PersonId");
        builder.HasIndex(membership => membership.Number);
        builder.Property(membership => membership.CategorySet).HasMaxLength(Membership.CategorySetLength);
        // statistics read these from end to end, in their order, and nothing else of the table
        builder.HasIndex(membership => new { membership.AssociationId, membership.Class, membership.From, membership.To });
        builder.HasIndex(membership => new { membership.FromYear, membership.From, membership.To, membership.AssociationId });
        builder.HasIndex(membership => new { membership.CategorySet, membership.From, membership.To, membership.AssociationId });
        builder.HasIndex(membership => new { membership.OfKind, membership.OfGender, membership.OfBirthYear, membership.From, membership.To, membership.AssociationId });
    }
}

internal sealed class MembershipCategoryConfiguration : IEntityTypeConfiguration<MembershipCategory>
{
    public void Configure(EntityTypeBuilder<MembershipCategory> builder)
    {
        builder.HasOne(category => category.Category).WithMany().HasForeignKey(category => category.CategoryId);
        builder.HasIndex(category => new { category.MembershipId, category.CategoryId }).IsUnique();
    }
}

internal sealed class MemberCategoryConfiguration : IEntityTypeConfiguration<MemberCategory>
{
    public void Configure(EntityTypeBuilder<MemberCategory> builder)
    {
        builder.Property(category => category.Name).HasMaxLength(MemberCategory.NameLength);
        builder.Property(category => category.NameEn).HasMaxLength(MemberCategory.NameLength);
        builder.HasIndex(category => category.Name).IsUnique();
    }
}

internal sealed class ConsentConfiguration : IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<Consent> builder)
    {
        builder.Property(consent => consent.Purpose).HasMaxLength(Consent.PurposeLength);
        builder.Property(consent => consent.NoticeVersion).HasMaxLength(Consent.NoticeLength);
        builder.Property(consent => consent.Evidence).HasMaxLength(Consent.EvidenceLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(consent => consent.PersonId);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(consent => consent.FileId);
    }
}

internal sealed class ConsentNoticeConfiguration : IEntityTypeConfiguration<ConsentNotice>
{
    public void Configure(EntityTypeBuilder<ConsentNotice> builder)
    {
        builder.Ignore(notice => notice.PurposeList);
        builder.Ignore(notice => notice.HandlingLines);
        builder.Ignore(notice => notice.RightLines);
        builder.Property(notice => notice.Edition).HasMaxLength(Consent.NoticeLength);
        builder.Property(notice => notice.Purposes).HasMaxLength(ConsentNotice.PurposesLength);
        builder.Property(notice => notice.Handling).HasMaxLength(ConsentNotice.TextLength);
        builder.Property(notice => notice.Rights).HasMaxLength(ConsentNotice.TextLength);
        builder.Property(notice => notice.Contact).HasMaxLength(ConsentNotice.ContactLength);
        builder.HasIndex(notice => notice.Edition).IsUnique();
    }
}

internal sealed class PersonWordConfiguration : IEntityTypeConfiguration<PersonWord>
{
    public void Configure(EntityTypeBuilder<PersonWord> builder)
    {
        builder.ToTable(PersonWord.Table);
        builder.HasKey(word => new { word.Word, word.SortName, word.PersonId });
        builder.Property(word => word.Word).HasMaxLength(PersonWord.WordLength);
        builder.Property(word => word.SortName).HasMaxLength(Person.OrderLength);
    }
}

internal sealed class SensitiveDatumConfiguration : IEntityTypeConfiguration<SensitiveDatum>
{
    public void Configure(EntityTypeBuilder<SensitiveDatum> builder)
    {
        builder.Property(datum => datum.Dossier).HasMaxLength(SensitiveDatum.DossierLength);
        builder.Property(datum => datum.Sealed).HasMaxLength(SensitiveDatum.SealedLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(datum => datum.PersonId);
        builder.HasOne<Association>().WithMany().HasForeignKey(datum => datum.AssociationId);
        builder.HasIndex(datum => datum.KeptUntil);
    }
}
