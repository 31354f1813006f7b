using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Domain.Subscriptions;

namespace Registry.Data.Configurations;

internal sealed class MailSubscriptionConfiguration : IEntityTypeConfiguration<MailSubscription>
{
    public void Configure(EntityTypeBuilder<MailSubscription> builder)
    {
        builder.Property(subscription => subscription.Email).HasMaxLength(MailSubscription.EmailLength);
        builder.Property(subscription => subscription.Key).HasMaxLength(MailSubscription.KeyLength);
        builder.Property(subscription => subscription.Secret).HasMaxLength(MailSubscription.SecretLength);
        builder.Property(subscription => subscription.Language).HasMaxLength(2);
        builder.HasOne(subscription => subscription.Owner).WithMany().HasForeignKey(subscription => subscription.OwnerId);
        builder.HasOne(subscription => subscription.FeedSubscription).WithMany().HasForeignKey(subscription => subscription.FeedSubscriptionId);
        builder.HasIndex(subscription => subscription.Key).IsUnique();
        builder.HasIndex(subscription => subscription.Secret).IsUnique();
    }
}
