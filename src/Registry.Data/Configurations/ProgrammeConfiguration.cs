using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Data.Accounts;
using Registry.Data.Files;
using Registry.Domain.Programmes;

namespace Registry.Data.Configurations;

internal sealed class ProgrammeConfiguration : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> builder)
    {
        builder.Property(programme => programme.Title).HasMaxLength(Programme.TitleLength);
        builder.Property(programme => programme.Summary).HasMaxLength(Programme.SummaryLength);
        builder.Property(programme => programme.Issuer).HasMaxLength(Programme.LineLength);
        builder.Property(programme => programme.Opening).HasMaxLength(Programme.TextLength);
        builder.Property(programme => programme.Closing).HasMaxLength(Programme.TextLength);
        builder.Property(programme => programme.WhatChanged).HasMaxLength(Programme.WhatChangedLength);
        builder.Property(programme => programme.Number).HasMaxLength(Programme.NumberLength);
        builder.Property(programme => programme.Place).HasMaxLength(Programme.LineLength);
        builder.Property(programme => programme.SignerTitle).HasMaxLength(Programme.LineLength);
        builder.Property(programme => programme.Signer).HasMaxLength(Programme.LineLength);
        builder.Property(programme => programme.Recipients).HasMaxLength(Programme.TextLength);
        builder.Property(programme => programme.Unplaced).HasMaxLength(Programme.TextLength);
        builder.Property(programme => programme.ChangedByName).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.Property(programme => programme.SearchName).HasMaxLength(Programme.TitleLength);
        builder.HasOne(programme => programme.Owner).WithMany().HasForeignKey(programme => programme.OwnerId);
        builder.HasOne(programme => programme.RenewedFrom).WithMany().HasForeignKey(programme => programme.RenewedFromId);
        builder.HasOne(programme => programme.Amends).WithMany().HasForeignKey(programme => programme.AmendsId);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(programme => programme.SourceFileId);
        builder.HasMany(programme => programme.Steps).WithOne().HasForeignKey(step => step.ProgrammeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(programme => programme.LegalBases).WithOne().HasForeignKey(basis => basis.ProgrammeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(programme => new { programme.OwnerId, programme.Year });
        // one amendment at a time: a second click finds the first one
        builder.HasIndex(programme => programme.AmendsId).IsUnique();
    }
}

internal sealed class ProgrammeStepConfiguration : IEntityTypeConfiguration<ProgrammeStep>
{
    public void Configure(EntityTypeBuilder<ProgrammeStep> builder)
    {
        builder.Property(step => step.ById).HasMaxLength(450);
        builder.Property(step => step.ByName).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.Property(step => step.Reason).HasMaxLength(Programme.ReasonLength);
    }
}

internal sealed class LegalBasisConfiguration : IEntityTypeConfiguration<LegalBasis>
{
    public void Configure(EntityTypeBuilder<LegalBasis> builder)
    {
        builder.Property(basis => basis.Text).HasMaxLength(LegalBasis.TextLength);
        builder.Property(basis => basis.Number).HasMaxLength(LegalBasis.NumberLength);
    }
}

internal sealed class ProgrammeSectionConfiguration : IEntityTypeConfiguration<ProgrammeSection>
{
    public void Configure(EntityTypeBuilder<ProgrammeSection> builder)
    {
        builder.Property(section => section.Heading).HasMaxLength(ProgrammeSection.HeadingLength);
        builder.Property(section => section.Label).HasMaxLength(ProgrammeSection.LabelLength);
        builder.Property(section => section.Text).HasMaxLength(ProgrammeSection.TextLength);
        builder.HasOne(section => section.Programme).WithMany().HasForeignKey(section => section.ProgrammeId);
        builder.HasOne(section => section.Parent).WithMany().HasForeignKey(section => section.ParentId);
    }
}

internal sealed class StandingTaskConfiguration : IEntityTypeConfiguration<StandingTask>
{
    public void Configure(EntityTypeBuilder<StandingTask> builder)
    {
        builder.Property(task => task.Text).HasMaxLength(Activity.TextLength);
        builder.Property(task => task.TimeText).HasMaxLength(Activity.TimeLength);
        builder.Property(task => task.Leads).HasMaxLength(StandingTask.NamesLength);
        builder.Property(task => task.Coordinates).HasMaxLength(StandingTask.NamesLength);
        builder.HasOne(task => task.Owner).WithMany().HasForeignKey(task => task.OwnerId);
    }
}
