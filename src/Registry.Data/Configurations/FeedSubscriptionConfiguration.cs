using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Domain.Subscriptions;

namespace Registry.Data.Configurations;

internal sealed class FeedSubscriptionConfiguration : IEntityTypeConfiguration<FeedSubscription>
{
    private const int Sha256Length = 32;

    public void Configure(EntityTypeBuilder<FeedSubscription> builder)
    {
        builder.Property(subscription => subscription.Purpose).HasMaxLength(FeedSubscription.PurposeLength);
        builder.Property(subscription => subscription.Language).HasMaxLength(FeedSubscription.LanguageLength);
        builder.Property(subscription => subscription.Countries).HasMaxLength(FeedSubscription.SelectionLength);
        builder.Property(subscription => subscription.Kinds).HasMaxLength(FeedSubscription.SelectionLength);
        builder.Property(subscription => subscription.Associations).HasMaxLength(FeedSubscription.SelectionLength);
        builder.Property(subscription => subscription.TimeZone).HasMaxLength(FeedSubscription.TimeZoneLength);
        builder.Property(subscription => subscription.Colour).HasMaxLength(FeedSubscription.ColourLength);
        builder.Property(subscription => subscription.Renewals).HasDefaultValue(RenewalScope.None);
        builder.Property(subscription => subscription.OldTokenHash).HasMaxLength(Sha256Length);
        builder.Property(subscription => subscription.TokenHash).HasMaxLength(Sha256Length);
        builder.Ignore(subscription => subscription.Contents);
        builder.Property(subscription => subscription.LastClient).HasMaxLength(FeedSubscription.ClientLength);
        builder.HasOne(subscription => subscription.Owner).WithMany().HasForeignKey(subscription => subscription.OwnerId);
        builder.HasOne(subscription => subscription.Partner).WithMany().HasForeignKey(subscription => subscription.PartnerId);
        builder.HasIndex(subscription => subscription.TokenHash).IsUnique();
        builder.HasIndex(subscription => subscription.OldTokenHash);
        builder.HasIndex(subscription => new { subscription.PartnerId, subscription.Purpose }).IsUnique();
    }
}
