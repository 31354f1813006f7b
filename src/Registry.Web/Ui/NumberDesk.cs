using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Associations;
using Registry.Domain.Papers;

namespace Registry.Web.Ui;

/// <summary>Gives papers their numbers: the next one of an owner, symbol and year, and none twice.</summary>
/// <remarks>The unique index decides between two people at once; the line of the register is saved together with what took the number.</remarks>
public sealed class NumberDesk(RegistryDbContext db, TimeProvider time)
{
    /// <summary>How often the next number is asked for again when others take numbers at the same moment.</summary>
    private const int Attempts = 8;

    /// <summary>One above the highest of the register, and of the programmes that were issued on paper before they came into the registry.</summary>
    public async Task<int> NextAsync(int ownerId, string symbol, int year, CancellationToken cancellation) => 1 + Math.Max(
        await Of(ownerId, symbol, year).MaxAsync(paper => (int?)paper.Value, cancellation) ?? 0,
        (await OnPaperAsync(ownerId, symbol, year, cancellation)).DefaultIfEmpty().Max());

    /// <summary>Adds the line to the unit of work; the caller saves, and asks <see cref="RegistryDbContext.IsUniqueViolation"/> whether somebody was first.</summary>
    /// <param name="wanted">As the registrar typed it; null: the next one.</param>
    public async Task<OutgoingPaper> TakeAsync(
        Association owner, string symbol, int? wanted, DateOnly datedOn, string type, string summary, string byName, CancellationToken cancellation)
    {
        if (wanted is { } value)
            await RefuseTakenAsync(owner.Id, symbol, value, datedOn.Year, cancellation);
        return Add(owner, symbol, wanted ?? await NextAsync(owner.Id, symbol.Trim(), datedOn.Year, cancellation), datedOn, type, summary, byName);
    }

    /// <summary>Lets somebody take the next number again where others were first; of one that was typed, <see cref="RefuseTakenAsync"/> says then that it is taken.</summary>
    /// <param name="take">Finds its records anew each time, takes the number and saves.</param>
    public async Task<T> RetryAsync<T>(Func<Task<T>> take)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await take();
            }
            catch (DbUpdateException exception) when (db.IsUniqueViolation(exception) && attempt < Attempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Adds the line with a number that was chosen before, since it stands on the paper already.</summary>
    public OutgoingPaper Add(Association owner, string symbol, int number, DateOnly datedOn, string type, string summary, string byName)
    {
        var paper = new OutgoingPaper(owner, datedOn, number, symbol, type, summary);
        paper.Give(time.GetUtcNow(), byName);
        db.OutgoingPapers.Add(paper);
        return paper;
    }

    /// <exception cref="RuleException">Somebody has the number.</exception>
    public async Task RefuseTakenAsync(int ownerId, string symbol, int number, int year, CancellationToken cancellation)
    {
        var wanted = PaperNumber.OfState(number, symbol);
        if (await Of(ownerId, wanted.Symbol, year).AnyAsync(known => known.Value == number, cancellation) || (await OnPaperAsync(ownerId, wanted.Symbol, year, cancellation)).Contains(number))
            throw new RuleException("OutgoingPaper.NumberTaken", wanted.ToString());
    }

    private async Task<IReadOnlyList<int>> OnPaperAsync(int ownerId, string symbol, int year, CancellationToken cancellation)
    {
        var (first, last, ending) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), "/" + symbol);
        var given = await db.Programmes.Where(one => one.OwnerId == ownerId && one.DatedOn >= first && one.DatedOn <= last && one.Number != null && one.Number.EndsWith(ending))
            .Select(one => one.Number!).ToListAsync(cancellation);
        return [.. given.Select(number => PaperNumber.Read(number).Number?.Value).OfType<int>()];
    }

    private IQueryable<OutgoingPaper> Of(int ownerId, string symbol, int year) =>
        db.OutgoingPapers.Where(paper => paper.OwnerId == ownerId && paper.Symbol == symbol && paper.Year == year);
}
