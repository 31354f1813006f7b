using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Data.Accounts;
using Registry.Domain;
using Registry.Domain.Commemorations;

namespace Registry.Data.Configurations;

internal sealed class CommemorationConfiguration : IEntityTypeConfiguration<Commemoration>
{
    public void Configure(EntityTypeBuilder<Commemoration> builder)
    {
        builder.Property(c => c.TitleVi).HasMaxLength(Commemoration.TitleLength);
        builder.Property(c => c.TitleEn).HasMaxLength(Commemoration.TitleLength);
        builder.Property(c => c.FurtherTitles).HasMaxLength(FurtherTitles.Length);
        builder.Property(c => c.Place).HasMaxLength(Commemoration.PlaceLength);
        builder.Property(c => c.Outcome).HasMaxLength(Commemoration.TextLength);
        builder.Property(c => c.OwnerUserId).HasMaxLength(450);
        builder.Property(c => c.SearchName).HasMaxLength(2 * Commemoration.TitleLength + 1);
        builder.HasOne(c => c.Owner).WithMany().HasForeignKey(c => c.OwnerId);
        builder.HasOne(c => c.Anniversary).WithMany().HasForeignKey(c => c.AnniversaryId);
        builder.HasOne<RegistryUser>().WithMany().HasForeignKey(c => c.OwnerUserId);
        builder.HasMany(c => c.Assignments).WithOne().HasForeignKey(a => a.CommemorationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(c => c.Tasks).WithOne(task => task.Commemoration).HasForeignKey(t => t.CommemorationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(c => c.Steps).WithOne().HasForeignKey(step => step.CommemorationId).OnDelete(DeleteBehavior.Cascade);
        // one of a form for each occurrence: a second click finds the first one
        builder.HasIndex(c => new { c.OwnerId, c.AnniversaryId, c.Year, c.Form }).IsUnique();
        builder.HasIndex(c => c.Date);
    }
}

internal sealed class AssignmentConfiguration : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> builder)
    {
        builder.HasOne(a => a.Agency).WithMany().HasForeignKey(a => a.AgencyId);
        builder.HasIndex(a => new { a.CommemorationId, a.AgencyId, a.Verb }).IsUnique();
    }
}

internal sealed class PreparationTaskConfiguration : IEntityTypeConfiguration<PreparationTask>
{
    public void Configure(EntityTypeBuilder<PreparationTask> builder)
    {
        builder.Property(task => task.Title).HasMaxLength(PreparationTask.TitleLength);
        builder.Property(task => task.Evidence).HasMaxLength(PreparationTask.EvidenceLength);
        builder.Property(task => task.OwnerUserId).HasMaxLength(450);
        builder.Property(task => task.DoneByName).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.HasOne(task => task.OwnerAgency).WithMany().HasForeignKey(task => task.OwnerAgencyId);
        builder.HasOne<RegistryUser>().WithMany().HasForeignKey(task => task.OwnerUserId);
        builder.HasIndex(task => task.DueOn);
    }
}

internal sealed class CommemorationStepConfiguration : IEntityTypeConfiguration<CommemorationStep>
{
    public void Configure(EntityTypeBuilder<CommemorationStep> builder)
    {
        builder.Property(step => step.ById).HasMaxLength(450);
        builder.Property(step => step.ByName).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.Property(step => step.Reason).HasMaxLength(Commemoration.ReasonLength);
    }
}

internal sealed class TaskTemplateConfiguration : IEntityTypeConfiguration<TaskTemplate>
{
    public void Configure(EntityTypeBuilder<TaskTemplate> builder)
    {
        builder.Property(template => template.Title).HasMaxLength(PreparationTask.TitleLength);
        builder.HasIndex(template => new { template.Form, template.Title }).IsUnique();
    }
}

internal sealed class SetAsideConfiguration : IEntityTypeConfiguration<SetAside>
{
    public void Configure(EntityTypeBuilder<SetAside> builder)
    {
        builder.Property(aside => aside.Reason).HasMaxLength(Commemoration.ReasonLength);
        builder.Property(aside => aside.ByName).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.HasOne(aside => aside.Anniversary).WithMany().HasForeignKey(aside => aside.AnniversaryId);
        builder.HasOne<Domain.Associations.Association>().WithMany().HasForeignKey(aside => aside.OwnerId);
        builder.HasIndex(aside => new { aside.OwnerId, aside.AnniversaryId, aside.Year }).IsUnique();
    }
}

internal sealed class AgencyConfiguration : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> builder)
    {
        builder.Property(agency => agency.Name).HasMaxLength(Agency.NameLength);
        builder.Property(agency => agency.Abbreviation).HasMaxLength(Agency.AbbreviationLength);
        builder.Property(agency => agency.SearchName).HasMaxLength(Agency.NameLength + Agency.AbbreviationLength + 1);
        builder.Property(agency => agency.SortName).HasMaxLength(SortText.LengthFor(Agency.NameLength));
        builder.HasOne(agency => agency.Successor).WithMany().HasForeignKey(agency => agency.SuccessorId);
        builder.HasIndex(agency => agency.Name).IsUnique();
    }
}
