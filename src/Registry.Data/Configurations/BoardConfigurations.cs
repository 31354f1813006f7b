using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Domain.Associations;
using Registry.Domain.Associations.Board;

namespace Registry.Data.Configurations;

internal sealed class SeatConfiguration : IEntityTypeConfiguration<Seat>
{
    public void Configure(EntityTypeBuilder<Seat> builder)
    {
        builder.Property(seat => seat.Title).HasMaxLength(Seat.TitleLength);
        builder.Property(seat => seat.TitleEn).HasMaxLength(Seat.TitleLength);
        builder.HasOne<Association>().WithMany().HasForeignKey(seat => seat.AssociationId);
        builder.HasMany(seat => seat.Sizes).WithOne().HasForeignKey(size => size.SeatId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(seat => seat.Holdings).WithOne(holding => holding.Seat).HasForeignKey(holding => holding.SeatId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(seat => new { seat.AssociationId, seat.Body, seat.Title }).IsUnique();
    }
}

internal sealed class SeatSizeConfiguration : IEntityTypeConfiguration<SeatSize>
{
    public void Configure(EntityTypeBuilder<SeatSize> builder) => builder.HasIndex(size => new { size.SeatId, size.From });
}

internal sealed class HoldingConfiguration : IEntityTypeConfiguration<Holding>
{
    public void Configure(EntityTypeBuilder<Holding> builder)
    {
        builder.Ignore(holding => holding.Mandate);
        builder.Property(holding => holding.Paper).HasMaxLength(Holding.PaperLength);
        builder.Property(holding => holding.EndPaper).HasMaxLength(Holding.PaperLength);
        builder.HasOne(holding => holding.Person).WithMany().HasForeignKey(holding => holding.PersonId);
        builder.HasOne(holding => holding.Congress).WithMany().HasForeignKey(holding => holding.CongressId);
        builder.HasIndex(holding => new { holding.SeatId, holding.PersonId, holding.From }).IsUnique();
    }
}
