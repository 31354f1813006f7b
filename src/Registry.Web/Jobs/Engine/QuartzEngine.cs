using Quartz;
using Registry.Web.Time;

namespace Registry.Web.Jobs.Engine;

/// <summary>Quartz as the engine: its own store remembers triggers and work asked for, across restarts and nodes.</summary>
internal sealed class QuartzEngine(ISchedulerFactory schedulers) : IJobEngine
{
    internal const string Argument = "of";

    private static readonly JobKey Delivery = new("deliver-letters");
    private static readonly JobKey Answers = new("read-answers");
    private static readonly JobKey Watch = new("catch-up");
    private static readonly JobKey Day = new("daily");
    private static readonly JobKey Now = new("run-now");
    private static readonly JobKey Work = new("work");

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public async Task KeepAsync(Timetable timetable, CancellationToken cancellation)
    {
        var scheduler = await schedulers.GetScheduler(cancellation);
        await EveryMinuteAsync<DeliverLetters>(scheduler, Delivery, cancellation);
        await EveryMinuteAsync<ReadAnswers>(scheduler, Answers, cancellation);
        await EveryMinuteAsync<CatchUp>(scheduler, Watch, cancellation);
        await scheduler.AddJob(JobBuilder.Create<RunNow>().WithIdentity(Now).StoreDurably().RequestRecovery().Build(), AddJobOptions.Replacing, cancellation);
        await scheduler.AddJob(JobBuilder.Create<RunWork>().WithIdentity(Work).StoreDurably().RequestRecovery().Build(), AddJobOptions.Replacing, cancellation);
        await scheduler.AddJob(JobBuilder.Create<RunDay>().WithIdentity(Day).StoreDurably().Build(), AddJobOptions.Replacing, cancellation);
        foreach (var entry in timetable.Daily)
            await scheduler.ScheduleTrigger(TriggerOf(entry), TriggerConflict.Replace, cancellation);
    }

    public async Task RunAsync(int workItemId, CancellationToken cancellation)
    {
        var scheduler = await schedulers.GetScheduler(cancellation);
        await scheduler.TriggerJob(Work, new JobDataMap { [Argument] = $"{workItemId}" }, cancellation);
    }

    public async Task RunNowAsync(string job, CancellationToken cancellation)
    {
        var scheduler = await schedulers.GetScheduler(cancellation);
        if (job == nameof(Mail.OutboxDelivery))
            await scheduler.TriggerJob(Delivery, [], cancellation);
        else
            await scheduler.TriggerJob(Now, new JobDataMap { [Argument] = job }, cancellation);
    }

    private static async Task EveryMinuteAsync<T>(IScheduler scheduler, JobKey key, CancellationToken cancellation)
        where T : IJob
    {
        var trigger = TriggerBuilder.Create().WithIdentity(key.Name)
            .StartNow()
            .WithSimpleSchedule(schedule => schedule.WithInterval(Minute).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount))
            .Build();
        await scheduler.ScheduleJob(JobBuilder.Create<T>().WithIdentity(key).StoreDurably().Build(), trigger, ScheduleJobOptions.Replacing, cancellation);
    }

    private static ITrigger TriggerOf(TimetableEntry entry)
    {
        var weekday = entry.On is { } on ? on.ToString()[..3].ToUpperInvariant() : "*";
        return TriggerBuilder.Create().WithIdentity(entry.Name).ForJob(Day)
            .UsingJobData(Argument, entry.Name)
            .WithCronSchedule(
                $"0 {entry.At.Minute} {entry.At.Hour} ? * {weekday}",
                cron => cron.InTimeZone(RegistryClock.Zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
            .Build();
    }
}
