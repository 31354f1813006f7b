using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Domain.Greetings;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>Greetings: the days to come of our partners, and the rounds that were made.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class IndexModel(RegistryDbContext db, GreetingOutlook outlook, Reader reader, TimeProvider time) : PageModel
{
    [FromQuery(Name = "page")]
    public int? Part { get; set; }

    public DateOnly Today { get; private set; }

    internal IReadOnlyList<GreetingOutlook.Coming> Coming { get; private set; } = [];

    public IReadOnlyList<Row> Rounds { get; private set; } = [];

    public Paging Paging { get; private set; } = Paging.Of(1, 0);

    /// <summary>Greeted last year and not yet this year.</summary>
    public int NotYet { get; private set; }

    public int Stopped { get; private set; }

    public bool MayPlan => reader.May(Ability.Plan);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Today = time.Today();
        Coming = await outlook.ComingAsync(Today, cancellation);
        NotYet = await outlook.NotYet(Today.Year).CountAsync(cancellation);
        Stopped = await db.StoppedAddresses().CountAsync(
            address => db.Letters.VisibleTo(reader, Ability.Plan).Any(letter => letter.Email == address), cancellation);
        var rounds = db.GreetingRounds.VisibleTo(reader);
        Paging = Paging.Of(Part, await rounds.CountAsync(cancellation), 20);
        Rounds = await rounds.OrderByDescending(round => round.Id).Skip(Paging.Skip).Take(Paging.Size)
            .Select(round => new Row(
                round.Id, round.Title, round.Status, round.MadeByName, round.MadeAt, round.Letters.Count, round.Letters.Count(letter => letter.Status == LetterStatus.Sent)))
            .ToListAsync(cancellation);
    }

    public sealed record Row(int Id, string Title, RoundStatus Status, string MadeByName, DateTimeOffset MadeAt, int Letters, int Sent);
}
