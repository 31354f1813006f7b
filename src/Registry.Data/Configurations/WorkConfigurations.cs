using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Data.Auditing;
using Registry.Data.Seeding;
using Registry.Data.Work;
using Registry.Domain.Reminders;

namespace Registry.Data.Configurations;

internal sealed class JobRunConfiguration : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> builder)
    {
        builder.Property(run => run.Job).HasMaxLength(JobRun.JobLength);
        builder.Property(run => run.Error).HasMaxLength(JobRun.ErrorLength);
        builder.Property(run => run.ClaimedBy).HasMaxLength(100);
        builder.HasIndex(run => new { run.Job, run.Day }).IsUnique();
    }
}

internal sealed class WorkItemConfiguration : IEntityTypeConfiguration<WorkItem>
{
    public void Configure(EntityTypeBuilder<WorkItem> builder)
    {
        builder.Property(item => item.Kind).HasMaxLength(WorkItem.KindLength);
        builder.Property(item => item.Title).HasMaxLength(WorkItem.TitleLength);
        builder.Property(item => item.Language).HasMaxLength(2);
        builder.Property(item => item.ResultAddress).HasMaxLength(WorkItem.AddressLength);
        builder.Property(item => item.AskedById).HasMaxLength(450);
        builder.Property(item => item.ClaimedBy).HasMaxLength(100);
        builder.HasIndex(item => item.State);
        builder.HasIndex(item => new { item.AskedById, item.Id });
    }
}

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.Property(message => message.Key).HasMaxLength(OutboxMessage.KeyLength);
        builder.Property(message => message.To).HasMaxLength(OutboxMessage.AddressLength);
        builder.Property(message => message.ToName).HasMaxLength(OutboxMessage.NameLength);
        builder.Property(message => message.Subject).HasMaxLength(OutboxMessage.SubjectLength);
        builder.Property(message => message.Language).HasMaxLength(2);
        builder.Property(message => message.CalendarMethod).HasMaxLength(OutboxMessage.MethodLength);
        builder.Property(message => message.ReplyTo).HasMaxLength(OutboxMessage.AddressLength);
        builder.Property(message => message.MessageId).HasMaxLength(200);
        builder.Property(message => message.LeaveAddress).HasMaxLength(OutboxMessage.LeaveLength);
        builder.Property(message => message.LastError).HasMaxLength(JobRun.ErrorLength);
        builder.Property(message => message.ClaimedBy).HasMaxLength(100);
        builder.HasIndex(message => message.Key).IsUnique();
        builder.HasIndex(message => new { message.State, message.NextAttemptAt });
    }
}

internal sealed class ReminderConfiguration : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> builder)
    {
        builder.Property(reminder => reminder.RecipientId).HasMaxLength(450);
        builder.Property(reminder => reminder.Reason).HasMaxLength(Reminder.ReasonLength);
        builder.HasOne<ReminderRule>().WithMany().HasForeignKey(reminder => reminder.RuleId);
        builder.HasIndex(reminder => new
        {
            reminder.RuleId,
            reminder.DaysBefore,
            reminder.Target,
            reminder.TargetId,
            reminder.RecipientId,
            reminder.ReferenceDate,
        }).IsUnique();
        builder.HasIndex(reminder => new { reminder.Target, reminder.TargetId });
    }
}

internal sealed class ReminderRuleConfiguration : IEntityTypeConfiguration<ReminderRule>
{
    public void Configure(EntityTypeBuilder<ReminderRule> builder)
    {
        builder.Ignore(rule => rule.DaysBefore);
        builder.Property(rule => rule.DaysBeforeText).HasMaxLength(ReminderRule.DaysLength);
        builder.HasIndex(rule => new { rule.Target, rule.Kind }).IsUnique();
    }
}

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.Property(entry => entry.ById).HasMaxLength(450);
        builder.Property(entry => entry.ByName).HasMaxLength(100);
        builder.Property(entry => entry.Entity).HasMaxLength(60);
        builder.Property(entry => entry.EntityId).HasMaxLength(100);
        builder.Property(entry => entry.Act).HasMaxLength(20);
        builder.HasIndex(entry => new { entry.Entity, entry.EntityId });
        builder.HasIndex(entry => entry.At);
    }
}

internal sealed class ReferenceUpdateConfiguration : IEntityTypeConfiguration<ReferenceUpdate>
{
    public void Configure(EntityTypeBuilder<ReferenceUpdate> builder)
    {
        builder.Property(update => update.File).HasMaxLength(60);
        builder.Property(update => update.Key).HasMaxLength(200);
        builder.Property(update => update.Hash).HasMaxLength(64);
        builder.Property(update => update.DecidedBy).HasMaxLength(100);
        builder.HasIndex(update => new { update.File, update.Key, update.Hash }).IsUnique();
    }
}
