namespace Registry.Web.Features.Calendar;

/// <summary>Writes the latest fetches down every half minute, and once more at the end.</summary>
internal sealed partial class FeedFetchWriter(FeedFetches fetches, ILogger<FeedFetchWriter> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await TryAsync(stoppingToken);
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
            await fetches.WriteDownAsync(cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            CouldNotWrite(logger, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The latest calendar fetches could not be written down; they are tried again.")]
    private static partial void CouldNotWrite(ILogger logger, Exception exception);
}
