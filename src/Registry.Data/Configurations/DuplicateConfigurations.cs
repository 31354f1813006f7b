using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Domain.Associations;
using Registry.Domain.Members;
using Registry.Domain.Members.Duplicates;

namespace Registry.Data.Configurations;

internal sealed class DuplicatePairConfiguration : IEntityTypeConfiguration<DuplicatePair>
{
    public void Configure(EntityTypeBuilder<DuplicatePair> builder)
    {
        builder.Ignore(pair => pair.Likeness);
        builder.Property(pair => pair.Reasons).HasConversion<int>();
        builder.Property(pair => pair.DecidedByName).HasMaxLength(DuplicatePair.DeciderLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(pair => pair.FirstId);
        builder.HasOne<Person>().WithMany().HasForeignKey(pair => pair.SecondId);
        builder.HasIndex(pair => new { pair.FirstId, pair.SecondId }).IsUnique();
        builder.HasIndex(pair => new { pair.State, pair.Score });
    }
}

internal sealed class SavedListConfiguration : IEntityTypeConfiguration<SavedList>
{
    public void Configure(EntityTypeBuilder<SavedList> builder)
    {
        builder.Property(list => list.Name).HasMaxLength(SavedList.NameLength);
        builder.Property(list => list.Query).HasMaxLength(SavedList.QueryLength);
        builder.Property(list => list.ByName).HasMaxLength(100);
        builder.HasOne<Association>().WithMany().HasForeignKey(list => list.AssociationId);
        builder.HasIndex(list => new { list.AssociationId, list.Name }).IsUnique();
    }
}
