using System.Security.Claims;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Data.Work;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Domain.Greetings;
using Registry.Web.Security;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>What somebody wants done with a round; kept with the work.</summary>
internal sealed record GreetingOrder(int RoundId)
{
    /// <summary>Labels or envelopes: the sheet they stand on.</summary>
    public int? SheetId { get; init; }

    public string Write() => JsonSerializer.Serialize(this);

    public static GreetingOrder Of(WorkItem item) => JsonSerializer.Deserialize<GreetingOrder>(item.Payload)!;
}

/// <summary>Finds what work on a round needs, within the rights that the asker has now.</summary>
internal sealed class GreetingWork(RegistryDbContext db, CurrentReader current)
{
    public async Task<GreetingRound?> RoundAsync(WorkItem item, CancellationToken cancellation)
    {
        var asker = await current.LoadAsync(new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, item.AskedById)])), cancellation);
        var id = GreetingOrder.Of(item).RoundId;
        return await db.GreetingRounds.AsNoTracking().VisibleTo(asker, Ability.Plan).Include(round => round.Owner).SingleOrDefaultAsync(round => round.Id == id, cancellation);
    }

    public Task<List<int>> LettersAsync(int roundId, CancellationToken cancellation) =>
        db.Letters.Where(letter => letter.RoundId == roundId).InOrder().Select(letter => letter.Id).ToListAsync(cancellation);

    /// <summary>Some of the letters with all they are printed from, in their order.</summary>
    public Task<List<Letter>> WholeAsync(IReadOnlyCollection<int> ids, CancellationToken cancellation) =>
        db.Letters.AsNoTracking().Whole().Where(letter => ids.Contains(letter.Id)).InOrder().ToListAsync(cancellation);
}
