using System.Net.Sockets;
using System.Security.Authentication;
using Microsoft.Extensions.Options;
using Registry.Data;

namespace Registry.Web.Mail.Answers;

/// <summary>Looks for answers when it is time, each message in a unit of work of its own: what was read is put aside only after it is kept.</summary>
internal sealed partial class AnswerRound(
    IServiceScopeFactory scopes, AnswerBox box, AnswerPulse pulse, IOptions<AnswerOptions> options, TimeProvider time, ILogger<AnswerRound> logger)
{
    /// <summary>Looks where so many minutes have passed since the last time.</summary>
    public async Task<int> RunWhenDueAsync(CancellationToken cancellation) =>
        options.Value.Source == AnswerSource.Off || pulse.LookedAt + TimeSpan.FromMinutes(options.Value.EveryMinutes) > time.GetUtcNow()
            ? 0
            : await RunAsync(cancellation);

    /// <returns>How many answers were counted.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var counted = 0;
        try
        {
            await foreach (var letter in box.ReadAsync(cancellation))
                counted += await TakeAsync(letter, cancellation) == Reception.Counted ? 1 : 0;
            pulse.Note(time.GetUtcNow(), null);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested && IsOutside(exception))
        {
            pulse.Note(time.GetUtcNow(), exception is OperationCanceledException ? "The server did not answer in time." : exception.Message);
            MailboxInTrouble(logger, exception.GetType().Name);
        }

        return counted;
    }

    private async Task<Reception> TakeAsync(AnswerLetter letter, CancellationToken cancellation)
    {
        var reception = await InScopeAsync(async (desk, db) =>
        {
            try
            {
                return await desk.TakeAsync(letter, cancellation);
            }
            catch (Exception exception) when (exception is not OperationCanceledException && !db.IsUnavailable(exception))
            {
                MessageNotUnderstood(logger, exception);
                return (Reception?)null;
            }
        });
        if (reception is null)
            await InScopeAsync(async (desk, _) =>
            {
                await desk.KeepUnreadableAsync(letter, cancellation);
                return true;
            });
        await letter.PutAside(cancellation);
        return reception ?? Reception.Kept;
    }

    private async Task<T> InScopeAsync<T>(Func<AnswerDesk, RegistryDbContext, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<AnswerDesk>(), scope.ServiceProvider.GetRequiredService<RegistryDbContext>());
    }

    private static bool IsOutside(Exception exception) =>
        exception is IOException or SocketException or AuthenticationException or UnauthorizedAccessException or OperationCanceledException;

    [LoggerMessage(Level = LogLevel.Warning, Message = "The mailbox of answers could not be read: {Kind}.")]
    private static partial void MailboxInTrouble(ILogger logger, string kind);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A message in the mailbox of answers could not be read; it is kept for a person.")]
    private static partial void MessageNotUnderstood(ILogger logger, Exception exception);
}
