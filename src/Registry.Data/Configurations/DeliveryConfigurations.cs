using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Data.Accounts;
using Registry.Data.Work;

namespace Registry.Data.Configurations;

internal sealed class OutboxAttachmentConfiguration : IEntityTypeConfiguration<OutboxAttachment>
{
    public void Configure(EntityTypeBuilder<OutboxAttachment> builder)
    {
        builder.HasKey(one => new { one.MessageId, one.FileId });
        builder.HasOne<OutboxMessage>().WithMany(message => message.Attachments).HasForeignKey(one => one.MessageId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(one => one.File).WithMany().HasForeignKey(one => one.FileId);
    }
}

internal sealed class DeliveryFailureConfiguration : IEntityTypeConfiguration<DeliveryFailure>
{
    public void Configure(EntityTypeBuilder<DeliveryFailure> builder)
    {
        builder.Property(one => one.Address).HasMaxLength(OutboxMessage.AddressLength);
        builder.Property(one => one.Key).HasMaxLength(DeliveryFailure.KeyLength);
        builder.Property(one => one.Said).HasMaxLength(JobRun.ErrorLength);
        builder.Property(one => one.ClearedByName).HasMaxLength(RegistryUser.DisplayNameLength);
        // the same failure told twice, by a mailbox read again, counts once
        builder.HasIndex(one => one.Key).IsUnique();
        builder.HasIndex(one => one.Address);
    }
}
