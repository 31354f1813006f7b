using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Data.Accounts;
using Registry.Domain.Programmes;
using Registry.Domain.Reports;

namespace Registry.Data.Configurations;

internal sealed class ReportCallConfiguration : IEntityTypeConfiguration<ReportCall>
{
    public void Configure(EntityTypeBuilder<ReportCall> builder)
    {
        builder.Property(call => call.DeadlineText).HasMaxLength(ReportDeadline.TextLength);
        builder.Property(call => call.Guidance).HasMaxLength(ReportCall.TextLength);
        builder.Property(call => call.Addressees).HasMaxLength(ReportCall.LineLength);
        builder.Property(call => call.Assessment).HasMaxLength(ReportCall.TextLength);
        builder.Property(call => call.NextSteps).HasMaxLength(ReportCall.TextLength);
        builder.Property(call => call.SignerPost).HasMaxLength(ReportCall.LineLength);
        builder.Property(call => call.Signer).HasMaxLength(ReportCall.LineLength);
        builder.Property(call => call.Recipients).HasMaxLength(ReportCall.TextLength);
        builder.HasOne(call => call.Owner).WithMany().HasForeignKey(call => call.OwnerId);
        builder.HasOne(call => call.Paper).WithMany().HasForeignKey(call => call.PaperId);
        builder.HasMany(call => call.Programmes).WithOne().HasForeignKey(link => link.ReportCallId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(call => call.LastDay);
        // a second click finds the first call
        builder.HasIndex(call => new { call.OwnerId, call.Year, call.Period }).IsUnique();
    }
}

internal sealed class ReportCallProgrammeConfiguration : IEntityTypeConfiguration<ReportCallProgramme>
{
    public void Configure(EntityTypeBuilder<ReportCallProgramme> builder)
    {
        builder.HasKey(link => new { link.ReportCallId, link.ProgrammeId });
        builder.Property(link => link.ProgrammeId).ValueGeneratedNever();
        builder.Property(link => link.Title).HasMaxLength(Programme.TitleLength);
    }
}

internal sealed class ReportConfiguration : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> builder)
    {
        builder.Property(report => report.UnitName).HasMaxLength(Report.NameLength);
        builder.Property(report => report.Summary).HasMaxLength(Report.TextLength);
        builder.Property(report => report.Requests).HasMaxLength(Report.TextLength);
        builder.Property(report => report.ReturnReason).HasMaxLength(Report.ReasonLength);
        builder.Property(report => report.SentById).HasMaxLength(450);
        builder.Property(report => report.SentByName).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.Property(report => report.AcceptedByName).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.Property(report => report.ChangedByName).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.HasOne(report => report.Call).WithMany().HasForeignKey(report => report.CallId);
        builder.HasOne(report => report.Association).WithMany().HasForeignKey(report => report.AssociationId);
        builder.HasOne(report => report.Agency).WithMany().HasForeignKey(report => report.AgencyId);
        builder.HasMany(report => report.Entries).WithOne().HasForeignKey(entry => entry.ReportId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(report => report.Difficulties).WithOne(one => one.Report).HasForeignKey(one => one.ReportId).OnDelete(DeleteBehavior.Cascade);
        // one report of a unit to a call
        builder.HasIndex(report => new { report.CallId, report.AssociationId }).IsUnique();
        builder.HasIndex(report => new { report.CallId, report.AgencyId }).IsUnique();
    }
}

internal sealed class ReportEntryConfiguration : IEntityTypeConfiguration<ReportEntry>
{
    public void Configure(EntityTypeBuilder<ReportEntry> builder)
    {
        builder.Property(entry => entry.ActivityText).HasMaxLength(Activity.TextLength);
        builder.Property(entry => entry.Result).HasMaxLength(Activity.NoteLength);
        builder.HasOne(entry => entry.Activity).WithMany().HasForeignKey(entry => entry.ActivityId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(entry => new { entry.ReportId, entry.ActivityId }).IsUnique();
    }
}

internal sealed class DifficultyConfiguration : IEntityTypeConfiguration<Difficulty>
{
    public void Configure(EntityTypeBuilder<Difficulty> builder)
    {
        builder.Property(one => one.Text).HasMaxLength(Difficulty.TextLength);
        builder.Property(one => one.AddressedTo).HasMaxLength(Difficulty.NameLength);
        builder.Property(one => one.Answer).HasMaxLength(Difficulty.TextLength);
        builder.Property(one => one.AnsweredBy).HasMaxLength(Difficulty.NameLength);
        builder.HasIndex(one => one.State);
    }
}
