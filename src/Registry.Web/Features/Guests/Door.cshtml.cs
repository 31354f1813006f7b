using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Features.Guests;

/// <summary>The list at the door, on a phone: one tap for each who comes, also while there is no connection.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class DoorModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : GuestPageModel(db, reader)
{
    /// <summary>A phone that was offline keeps its own times; what is older than this is taken as now.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    [FromQuery(Name = "q")]
    public string? Q { get; set; }

    public GuestCounts Figures { get; private set; } = null!;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>When this page was made: what a phone sent later is not in it.</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>How long a device may keep the list: until the day is over; none: not at all.</summary>
    public TimeSpan? KeptFor { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Plan, cancellation))
            return NotFound();

        MadeAt = time.GetLocalNow();
        KeptFor = time.StartOf(Plan.Date.AddDays(1)) - MadeAt is var left && left > TimeSpan.Zero && !Plan.IsOver ? left : null;
        Response.Headers.CacheControl = "private, no-store";
        if (KeptFor is { } kept && string.IsNullOrWhiteSpace(Q))
            Response.Headers["Kept-For"] = ((long)kept.TotalSeconds).ToString(CultureInfo.InvariantCulture);

        Figures = await Guests.CountAsync(Plan.FeedSequence, cancellation);
        Rows = await Guests.Where(guest => guest.Standing == GuestStanding.Invited || guest.PresentAt != null).Named(Q).OrderBy(guest => guest.SortName).Select(guest => new Row(
            guest.Id, guest.Name, guest.OfficeVi ?? guest.OfficeEn, guest.OrganisationVi ?? guest.OrganisationEn, guest.Table, guest.Answer, guest.ComingWith, guest.Companions,
            guest.PresentAt, guest.PresentWith, guest.SearchName)).ToListAsync(cancellation);
        return Page();
    }

    /// <param name="come">The guest who has come; <paramref name="undo"/>: who was noted by mistake.</param>
    /// <param name="key">Made by the page: the same note sent twice is one.</param>
    /// <param name="at">When the phone noted it, in milliseconds since 1970; none: now.</param>
    public async Task<IActionResult> OnPostAsync(int id, int? come, int? undo, Guid key, long? at, CancellationToken cancellation)
    {
        var guestId = come ?? undo ?? 0;
        if (!await FindPlanAsync(id, Ability.Plan, cancellation) || await FindGuestAsync(guestId, cancellation) is not { } guest)
            return NotFound();
        if (key == Guid.Empty || !int.TryParse(Request.Form[$"with-{guestId}"].FirstOrDefault("0"), NumberStyles.None, CultureInfo.InvariantCulture, out var with) || with > Guest.MostCompanions)
            return BadRequest();

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                guest.Arrive(key, come is not null, with, NotedAt(at), Reader.Name);
                await Db.SaveChangesAsync(cancellation);
                break;
            }
            catch (DbUpdateConcurrencyException) when (attempt < 3)
            {
                // another phone noted something of the same guest
                Db.ChangeTracker.Clear();
                guest = (await FindGuestAsync(guestId, cancellation))!;
            }
            catch (DbUpdateException exception) when (Db.IsUniqueViolation(exception))
            {
                break; // this note has arrived before
            }
        }

        return IsScript ? await NotedAsync(cancellation) : Redirect(Request.Path + Request.QueryString + $"#g-{guestId}");
    }

    /// <summary>Somebody who comes without being on the list.</summary>
    public async Task<IActionResult> OnPostWalkInAsync(int id, string? name, string? organisation, Guid key, long? at, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Plan, cancellation))
            return NotFound();
        if (key == Guid.Empty)
            return BadRequest();

        var refusal = await TryAddAsync(name, organisation, key, at, cancellation);
        if (IsScript)
            return refusal is null ? await NotedAsync(cancellation) : new ContentResult { Content = refusal, StatusCode = StatusCodes.Status409Conflict };

        TempData["Done"] = refusal;
        return Redirect(Request.Path.Value!);
    }

    /// <returns>Why nobody was added; none: somebody was, now or when the same note came before.</returns>
    private async Task<string?> TryAddAsync(string? name, string? organisation, Guid key, long? at, CancellationToken cancellation)
    {
        try
        {
            var guest = Guest.Typed(Plan.Id, new(name ?? "") { OrganisationVi = organisation });
            guest.Arrive(key, isPresent: true, 0, NotedAt(at), Reader.Name);
            Db.Guests.Add(guest);
            await Db.SaveChangesAsync(cancellation);
            return null;
        }
        catch (RuleException)
        {
            return text["Write the name of who came."].Value;
        }
        catch (DbUpdateException exception) when (Db.IsUniqueViolation(exception))
        {
            Db.ChangeTracker.Clear();
            return await Guests.AnyAsync(guest => guest.Arrivals.Any(arrival => arrival.Key == key), cancellation)
                ? null
                : text["Somebody of this name with this address or organisation is on the list already."].Value;
        }
    }

    private async Task<JsonResult> NotedAsync(CancellationToken cancellation) =>
        new(new { heads = (await Guests.CountAsync(Plan.FeedSequence, cancellation)).PresentHeads, at = time.GetUtcNow().ToUnixTimeMilliseconds() });

    private bool IsScript => Request.Headers.XRequestedWith == "fetch";

    private DateTimeOffset NotedAt(long? at)
    {
        var now = time.GetUtcNow();
        if (at is not { } milliseconds || Math.Abs(milliseconds) > 100_000_000_000_000)
            return now;

        var noted = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
        return noted > now || now - noted > Longest ? now : noted;
    }

    public sealed record Row(
        int Id, string Name, string? Office, string? Organisation, string? Table, AnswerKind Answer, int ComingWith, int Companions, DateTimeOffset? PresentAt, int PresentWith, string SearchName)
    {
        /// <summary>Somebody may bring more than were allowed: there is room to note two more.</summary>
        public int MostWith => Math.Min(Guest.MostCompanions, Math.Max(Companions, PresentWith) + 2);
    }
}
