using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Domain.Associations;
using Registry.Domain.Members.Exporting;

namespace Registry.Data.Configurations;

internal sealed class ExportLayoutConfiguration : IEntityTypeConfiguration<ExportLayout>
{
    public void Configure(EntityTypeBuilder<ExportLayout> builder)
    {
        builder.Ignore(layout => layout.Columns);
        builder.Ignore(layout => layout.TitleLines);
        builder.Property(layout => layout.Name).HasMaxLength(ExportLayout.NameLength);
        builder.Property(layout => layout.Titles).HasMaxLength(ExportLayout.TitlesLength);
        builder.Property(layout => layout.ColumnPlan).HasMaxLength(ExportLayout.ColumnPlanLength);
        builder.HasOne<Association>().WithMany().HasForeignKey(layout => layout.AssociationId);
        builder.HasIndex(layout => new { layout.AssociationId, layout.Name }).IsUnique();
    }
}
