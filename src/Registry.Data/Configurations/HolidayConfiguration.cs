using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Domain.Days;

namespace Registry.Data.Configurations;

internal sealed class HolidayConfiguration : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> builder)
    {
        builder.HasKey(holiday => holiday.Date);
        builder.Property(holiday => holiday.NameVi).HasMaxLength(Holiday.NameLength);
        builder.Property(holiday => holiday.NameEn).HasMaxLength(Holiday.NameLength);
        builder.Property(holiday => holiday.Source).HasMaxLength(Holiday.SourceLength);
        builder.Property(holiday => holiday.ReferenceHash).HasMaxLength(Holiday.HashLength);
    }
}
