using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Domain;
using Registry.Domain.Associations;
using Registry.Domain.Subscriptions;

namespace Registry.Data.Configurations;

internal sealed class CalendarPresenceConfiguration : IEntityTypeConfiguration<CalendarPresence>
{
    public void Configure(EntityTypeBuilder<CalendarPresence> builder)
    {
        builder.Property(presence => presence.TitleVi).HasMaxLength(CalendarPresence.TitleLength);
        builder.Property(presence => presence.TitleEn).HasMaxLength(CalendarPresence.TitleLength);
        builder.Property(presence => presence.FurtherTitles).HasMaxLength(FurtherTitles.Length);
        builder.Property(presence => presence.Mark).HasMaxLength(CalendarPresence.MarkLength);
        builder.HasOne<Association>().WithMany().HasForeignKey(presence => presence.AssociationId);
        builder.HasIndex(presence => new { presence.AssociationId, presence.Kind, presence.RecordId, presence.PartnerId }).IsUnique();
    }
}
