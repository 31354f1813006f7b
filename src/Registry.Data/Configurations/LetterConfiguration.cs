using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Data.Accounts;
using Registry.Data.Files;
using Registry.Domain.Commemorations;
using Registry.Domain.Greetings;

namespace Registry.Data.Configurations;

internal sealed class LetterConfiguration : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> builder)
    {
        builder.Property(letter => letter.Addressee).HasMaxLength(Letter.LineLength);
        builder.Property(letter => letter.AddresseeEn).HasMaxLength(Letter.LineLength);
        builder.Property(letter => letter.AddresseeOwn).HasMaxLength(Letter.LineLength);
        builder.Property(letter => letter.SignerTitleEn).HasMaxLength(Letter.LineLength);
        builder.Property(letter => letter.ApprovedByName).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.Property(letter => letter.SentByName).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.Property(letter => letter.Language).HasMaxLength(4);
        builder.Property(letter => letter.BodyVi).HasMaxLength(Letter.BodyLength);
        builder.Property(letter => letter.BodyEn).HasMaxLength(Letter.BodyLength);
        builder.Property(letter => letter.Signer).HasMaxLength(Letter.LineLength);
        builder.Property(letter => letter.SignerTitle).HasMaxLength(Letter.LineLength);
        builder.Property(letter => letter.UnverifiedConfirmedBy).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.HasOne(letter => letter.Commemoration).WithMany().HasForeignKey(letter => letter.CommemorationId);
        builder.HasOne(letter => letter.Partner).WithMany().HasForeignKey(letter => letter.PartnerId);
        builder.Property(letter => letter.ForeignLanguage).HasMaxLength(GreetingText.LanguageLength).HasDefaultValue("en");
        builder.Property(letter => letter.Channel).HasDefaultValue(LetterChannel.Post);
        builder.Property(letter => letter.HeadingVi).HasMaxLength(Letter.LineLength);
        builder.Property(letter => letter.HeadingEn).HasMaxLength(Letter.LineLength);
        builder.Property(letter => letter.OpeningEn).HasMaxLength(GreetingText.OpeningLength);
        builder.Property(letter => letter.Subject).HasMaxLength(Letter.SubjectLength);
        builder.Property(letter => letter.Email).HasMaxLength(Letter.EmailLength);
        builder.Property(letter => letter.PostalAddress).HasMaxLength(Letter.AddressLength);
        builder.Property(letter => letter.RepeatConfirmedBy).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.Property(letter => letter.GreetingKey).HasMaxLength(Letter.KeyLength);
        builder.Ignore(letter => letter.MailKey);
        builder.Ignore(letter => letter.PlacesLeft);
        builder.HasOne(letter => letter.Contact).WithMany().HasForeignKey(letter => letter.ContactId);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(letter => letter.OwnFileId);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(letter => letter.SentFileId);
        // the same greeting to the same addressee once, unless somebody wants it again: a second click finds the first one
        builder.HasIndex(letter => letter.GreetingKey).IsUnique();
        builder.HasIndex(letter => letter.SentAt);
    }
}
