using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Domain.Partners;

namespace Registry.Data.Configurations;

internal sealed class BlocConfiguration : IEntityTypeConfiguration<Bloc>
{
    public void Configure(EntityTypeBuilder<Bloc> builder)
    {
        builder.Property(b => b.Key).HasMaxLength(Bloc.KeyLength);
        builder.Property(b => b.NameVi).HasMaxLength(Bloc.NameLength);
        builder.Property(b => b.NameEn).HasMaxLength(Bloc.NameLength);
        builder.Property(b => b.Source).HasMaxLength(Bloc.SourceLength);
        builder.HasMany(b => b.Members).WithOne().HasForeignKey(member => member.BlocId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(b => b.Key).IsUnique();
    }
}

internal sealed class BlocMemberConfiguration : IEntityTypeConfiguration<BlocMember>
{
    public void Configure(EntityTypeBuilder<BlocMember> builder)
    {
        builder.Property(member => member.CountryIso2).HasMaxLength(Country.CodeLength);
        builder.HasOne(member => member.Country).WithMany().HasForeignKey(member => member.CountryIso2);
    }
}
