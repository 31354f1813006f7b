using Registry.Web.Mail;

namespace Registry.Web.Jobs.Engine;

/// <summary>Hands the timetable to the engine when the registry starts, and listens for letters that were queued.</summary>
internal sealed partial class EngineStart(IJobEngine engine, Timetable timetable, OutboxBell bell, ILogger<EngineStart> logger) : BackgroundService
{
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await engine.KeepAsync(timetable, cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await bell.WaitAsync(stoppingToken);
                await TryAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // the registry stops
        }
    }

    private async Task TryAsync(CancellationToken cancellation)
    {
        try
        {
            await engine.RunNowAsync(nameof(OutboxDelivery), cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            CouldNotStart(logger, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Delivery could not be started at once; the next minute does it.")]
    private static partial void CouldNotStart(ILogger logger, Exception exception);
}
