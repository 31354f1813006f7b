using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Domain.Greetings;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>Rounds as the pages find them that change something, and their letters as they are printed.</summary>
internal static class RoundFile
{
    /// <summary>The round with its letters; nothing outside of what the reader may do.</summary>
    public static Task<GreetingRound?> FindRoundAsync(this RegistryDbContext db, Reader reader, int id, Ability ability, CancellationToken cancellation) =>
        db.GreetingRounds.VisibleTo(reader, ability)
            .Include(round => round.Letters.OrderBy(letter => letter.Commemoration!.OccurrenceOn).ThenBy(letter => letter.Id)).ThenInclude(letter => letter.Commemoration!.Anniversary)
            .AsSplitQuery()
            .SingleOrDefaultAsync(round => round.Id == id, cancellation);

    /// <summary>Letters with all they are printed and addressed from.</summary>
    public static IQueryable<Letter> Whole(this IQueryable<Letter> letters) => letters
        .Include(letter => letter.Partner!.Country)
        .Include(letter => letter.Partner!.PostalCountry)
        .Include(letter => letter.Contact!.Office)
        .Include(letter => letter.Round)
        .Include(letter => letter.Commemoration!.Owner!.FormerNames)
        .Include(letter => letter.Commemoration!.Anniversary)
        .AsSplitQuery();

    /// <summary>By the day greeted, then as the round lists them.</summary>
    public static IOrderedQueryable<Letter> InOrder(this IQueryable<Letter> letters) =>
        letters.OrderBy(letter => letter.Commemoration!.OccurrenceOn).ThenBy(letter => letter.Id);
}
