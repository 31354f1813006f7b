using System.Globalization;
using Quartz;
using Registry.Web.Mail;
using Registry.Web.Mail.Answers;

namespace Registry.Web.Jobs.Engine;

// Quartz keeps the names of these types with its triggers: a rename would lose what is stored.

/// <summary>Every minute, and at once when a letter was queued.</summary>
[DisallowConcurrentExecution]
internal sealed class DeliverLetters(OutboxDelivery delivery) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await delivery.DeliverAsync(cancellationToken);
}

/// <summary>Every minute; the round itself knows when it is time to look for guests' answers.</summary>
[DisallowConcurrentExecution]
internal sealed class ReadAnswers(AnswerRound round) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await round.RunWhenDueAsync(cancellationToken);
}

/// <summary>Every minute: missed days, failed days, work left lying by a process that is gone.</summary>
[DisallowConcurrentExecution]
internal sealed class CatchUp(JobRunner jobs, WorkRunner work) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await jobs.CatchUpAsync(cancellationToken);
        await work.RunWaitingAsync(cancellationToken);
    }
}

/// <summary>At the hour of a daily job.</summary>
internal sealed class RunDay(JobRunner jobs, Timetable timetable) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (timetable.Find(context.MergedJobDataMap.GetString(QuartzEngine.Argument)!) is { } entry)
            await jobs.CatchUpAsync(entry, cancellationToken);
    }
}

/// <summary>When a person asks for a job.</summary>
internal sealed class RunNow(JobRunner jobs) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await jobs.RunNowAsync(context.MergedJobDataMap.GetString(QuartzEngine.Argument)!, cancellationToken);
}

/// <summary>Long work that somebody asked for.</summary>
internal sealed class RunWork(WorkRunner work) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await work.RunAsync(int.Parse(context.MergedJobDataMap.GetString(QuartzEngine.Argument)!, CultureInfo.InvariantCulture), cancellationToken);
}
