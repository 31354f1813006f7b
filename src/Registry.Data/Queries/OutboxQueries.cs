using Microsoft.EntityFrameworkCore;
using Registry.Data.Work;

namespace Registry.Data.Queries;

/// <summary>Questions about letters.</summary>
public static class OutboxQueries
{
    /// <summary>By a part of the address, the name or the subject, as typed.</summary>
    public static IQueryable<OutboxMessage> Mentioning(this IQueryable<OutboxMessage> letters, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return letters;

        var part = text.Trim();
        return letters.Where(letter => letter.To.Contains(part) || letter.ToName!.Contains(part) || letter.Subject.Contains(part));
    }

    /// <summary>Puts a letter that failed, or waits for its next attempt, at the head of the line; a second click finds nothing to do.</summary>
    public static async Task<bool> SendAgainAsync(this RegistryDbContext db, int id, DateTimeOffset now, CancellationToken cancellation) =>
        await db.Outbox
            .Where(letter => letter.Id == id && (letter.State == OutboxState.Failed || (letter.State == OutboxState.Waiting && letter.NextAttemptAt > now)))
            .ExecuteUpdateAsync(
                letter => letter.SetProperty(l => l.State, OutboxState.Waiting).SetProperty(l => l.Attempts, 0).SetProperty(l => l.NextAttemptAt, now),
                cancellation) == 1;
}
