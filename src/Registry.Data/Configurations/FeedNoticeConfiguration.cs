using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Domain.Subscriptions;

namespace Registry.Data.Configurations;

internal sealed class FeedNoticeConfiguration : IEntityTypeConfiguration<FeedNotice>
{
    public void Configure(EntityTypeBuilder<FeedNotice> builder)
    {
        builder.Property(notice => notice.Uid).HasMaxLength(FeedNotice.UidLength);
        builder.HasOne<FeedSubscription>().WithMany().HasForeignKey(notice => notice.SubscriptionId);
        builder.HasIndex(notice => new { notice.SubscriptionId, notice.Uid, notice.Sequence }).IsUnique();
    }
}
