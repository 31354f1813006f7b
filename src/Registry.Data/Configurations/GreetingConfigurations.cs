using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Data.Accounts;
using Registry.Domain.Greetings;

namespace Registry.Data.Configurations;

internal sealed class GreetingTextConfiguration : IEntityTypeConfiguration<GreetingText>
{
    public void Configure(EntityTypeBuilder<GreetingText> builder)
    {
        builder.Ignore(text => text.Needs);
        builder.Property(text => text.Language).HasMaxLength(GreetingText.LanguageLength);
        builder.Property(text => text.Heading).HasMaxLength(GreetingText.HeadingLength);
        builder.Property(text => text.Opening).HasMaxLength(GreetingText.OpeningLength);
        builder.Property(text => text.Subject).HasMaxLength(GreetingText.HeadingLength);
        builder.Property(text => text.Body).HasMaxLength(GreetingText.BodyLength);
        builder.Property(text => text.IdentityKey).HasMaxLength(GreetingText.IdentityLength);
        builder.HasOne(text => text.Owner).WithMany().HasForeignKey(text => text.OwnerId);
        builder.HasIndex(text => text.IdentityKey).IsUnique();
    }
}

internal sealed class GreetingRoundConfiguration : IEntityTypeConfiguration<GreetingRound>
{
    public void Configure(EntityTypeBuilder<GreetingRound> builder)
    {
        builder.Property(round => round.Title).HasMaxLength(GreetingRound.TitleLength);
        builder.Property(round => round.MadeByName).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.Property(round => round.SubmittedByName).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.Property(round => round.ApprovedByName).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.Property(round => round.ReturnReason).HasMaxLength(GreetingRound.ReasonLength);
        builder.HasOne(round => round.Owner).WithMany().HasForeignKey(round => round.OwnerId);
        builder.HasMany(round => round.Letters).WithOne(letter => letter.Round).HasForeignKey(letter => letter.RoundId);
        builder.HasIndex(round => round.FormKey).IsUnique();
        builder.HasIndex(round => new { round.OwnerId, round.Status });
    }
}
