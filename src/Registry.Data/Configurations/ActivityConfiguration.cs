using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Data.Accounts;
using Registry.Data.Files;
using Registry.Domain.Programmes;

namespace Registry.Data.Configurations;

internal sealed class ActivityConfiguration : IEntityTypeConfiguration<Activity>
{
    public void Configure(EntityTypeBuilder<Activity> builder)
    {
        builder.Property(activity => activity.Text).HasMaxLength(Activity.TextLength);
        builder.Property(activity => activity.PrintedNumber).HasMaxLength(Activity.NumberLength);
        builder.Property(activity => activity.TimeText).HasMaxLength(Activity.TimeLength);
        builder.Property(activity => activity.Place).HasMaxLength(Activity.LineLength);
        builder.Property(activity => activity.Quantity).HasMaxLength(Activity.LineLength);
        builder.Property(activity => activity.BudgetSource).HasMaxLength(Activity.LineLength);
        builder.Property(activity => activity.Note).HasMaxLength(Activity.NoteLength);
        builder.Property(activity => activity.SourceText).HasMaxLength(Activity.NoteLength);
        builder.Property(activity => activity.Result).HasMaxLength(Activity.NoteLength);
        builder.Property(activity => activity.Difficulty).HasMaxLength(Activity.NoteLength);
        builder.Property(activity => activity.FollowedByName).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.HasOne(activity => activity.Programme).WithMany().HasForeignKey(activity => activity.ProgrammeId);
        builder.HasOne(activity => activity.Section).WithMany().HasForeignKey(activity => activity.SectionId);
        builder.HasOne(activity => activity.CopiedFrom).WithMany().HasForeignKey(activity => activity.CopiedFromId);
        builder.HasMany(activity => activity.Assignments).WithOne().HasForeignKey(one => one.ActivityId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(activity => activity.Anniversaries).WithOne().HasForeignKey(link => link.ActivityId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(activity => activity.Commemorations).WithOne().HasForeignKey(link => link.ActivityId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(activity => activity.Evidence).WithOne().HasForeignKey(kept => kept.ActivityId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(activity => activity.DueOn);
    }
}

internal sealed class ActivityAssignmentConfiguration : IEntityTypeConfiguration<ActivityAssignment>
{
    public void Configure(EntityTypeBuilder<ActivityAssignment> builder)
    {
        builder.Property(one => one.Name).HasMaxLength(ActivityAssignment.NameLength);
        builder.HasOne(one => one.Agency).WithMany().HasForeignKey(one => one.AgencyId);
        builder.HasOne(one => one.Association).WithMany().HasForeignKey(one => one.AssociationId);
    }
}

internal sealed class ActivityAnniversaryConfiguration : IEntityTypeConfiguration<ActivityAnniversary>
{
    public void Configure(EntityTypeBuilder<ActivityAnniversary> builder)
    {
        builder.HasKey(link => new { link.ActivityId, link.AnniversaryId });
        builder.HasOne(link => link.Anniversary).WithMany().HasForeignKey(link => link.AnniversaryId);
    }
}

internal sealed class ActivityCommemorationConfiguration : IEntityTypeConfiguration<ActivityCommemoration>
{
    public void Configure(EntityTypeBuilder<ActivityCommemoration> builder)
    {
        builder.HasKey(link => new { link.ActivityId, link.CommemorationId });
        builder.HasOne(link => link.Commemoration).WithMany().HasForeignKey(link => link.CommemorationId);
    }
}

internal sealed class ActivityEvidenceConfiguration : IEntityTypeConfiguration<ActivityEvidence>
{
    public void Configure(EntityTypeBuilder<ActivityEvidence> builder)
    {
        builder.Property(kept => kept.Name).HasMaxLength(ActivityEvidence.NameLength);
        builder.Property(kept => kept.ContentType).HasMaxLength(ActivityEvidence.TypeLength);
        builder.Property(kept => kept.Caption).HasMaxLength(ActivityEvidence.CaptionLength);
        builder.Property(kept => kept.AddedByName).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(kept => kept.FileId);
    }
}
