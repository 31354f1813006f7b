using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Data.Accounts;

namespace Registry.Data.Configurations;

internal sealed class RegistryUserConfiguration : IEntityTypeConfiguration<RegistryUser>
{
    public void Configure(EntityTypeBuilder<RegistryUser> builder)
    {
        builder.Property(user => user.DisplayName).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.Property(user => user.SearchName).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.Property(user => user.Language).HasMaxLength(2);
        builder.Property(user => user.PhoneNumber).HasMaxLength(40);
        builder.HasMany(user => user.Grants).WithOne(grant => grant.User).HasForeignKey(grant => grant.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class GrantConfiguration : IEntityTypeConfiguration<Grant>
{
    public void Configure(EntityTypeBuilder<Grant> builder) =>
        builder.HasIndex(grant => new { grant.UserId, grant.AssociationId, grant.Role }).IsUnique();
}
