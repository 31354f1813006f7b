using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Data.Accounts;
using Registry.Domain.Anniversaries;

namespace Registry.Data.Configurations;

internal sealed class UnverifiedPrintConfiguration : IEntityTypeConfiguration<UnverifiedPrint>
{
    public void Configure(EntityTypeBuilder<UnverifiedPrint> builder)
    {
        builder.Property(print => print.Days).HasMaxLength(UnverifiedPrint.DaysLength);
        builder.Property(print => print.ById).HasMaxLength(450);
        builder.Property(print => print.ByName).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.HasOne(print => print.Owner).WithMany().HasForeignKey(print => print.OwnerId);
        // asked and answered once for the same days: a second click finds the first answer
        builder.HasIndex(print => new { print.OwnerId, print.Year, print.Days }).IsUnique();
    }
}
