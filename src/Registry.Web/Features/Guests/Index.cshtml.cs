using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Guests;

/// <summary>The guests of a commemoration: who is invited, what they said, who is there.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class IndexModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : GuestPageModel(db, reader), IReloads
{
    [FromQuery]
    public GuestFilter Filter { get; set; } = new();

    [FromQuery(Name = "page")]
    public int? Part { get; set; }

    public GuestCounts Figures { get; private set; } = null!;

    public Invitation? Invitation { get; private set; }

    public IReadOnlyList<string> Groups { get; private set; } = [];

    public IReadOnlyList<GuestRow> Rows { get; private set; } = [];

    /// <summary>Keys of order of those who stand twice on the lists of this day, with the other lists.</summary>
    public ILookup<string, Twin> Twins { get; private set; } = null!;

    public int Strangers { get; private set; }

    public Paging Paging { get; private set; } = null!;

    public bool IsDayOrLater => Plan.Date <= time.Today();

    public int? FreePlaces => Invitation?.Capacity - Figures.Heads - Figures.Silent - Figures.Tentative;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Read, cancellation))
            return NotFound();

        await ReloadAsync(cancellation);
        return Page();
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        var id = Plan.Id;
        Invitation = await Db.Invitations.AsNoTracking().SingleOrDefaultAsync(one => one.CommemorationId == id, cancellation);
        Figures = await Guests.CountAsync(Plan.FeedSequence, cancellation);
        Groups = await Guests.Where(guest => guest.Group != null).Select(guest => guest.Group!).Distinct().OrderBy(group => group).Take(200).ToListAsync(cancellation);
        Strangers = MayPlan ? await Db.StrangeAnswers.CountAsync(answer => answer.CommemorationId == id && answer.DecidedAt == null, cancellation) : 0;
        var found = Filter.Apply(Guests);
        Paging = Paging.Of(Part, Filter == new GuestFilter() ? Figures.All : await found.CountAsync(cancellation));
        Rows = await found.InOrder().Skip(Paging.Skip).Take(Paging.Size).Select(guest => new GuestRow(
            guest.Id, guest.Name, guest.NameOwn, guest.FormVi, guest.FormEn, guest.OfficeVi, guest.OfficeEn, guest.OrganisationVi, guest.OrganisationEn,
            guest.Group, guest.Precedence, guest.Table, guest.Standing, guest.Answer, guest.ComingWith, guest.AnsweredAt, guest.AnsweredBy,
            guest.PresentAt != null, (guest.Email ?? guest.Person!.Email ?? guest.Contact!.Email) != null,
            guest.Standing == GuestStanding.Invited && guest.ToldSequence < Plan.FeedSequence, guest.SortName)).ToListAsync(cancellation);
        Twins = await TwinsAsync(cancellation);
    }

    /// <summary>Seats one ticked, in groups or at tables, at once.</summary>
    public async Task<IActionResult> OnPostAsync(int id, [FromForm] int[] chosen, [FromForm] string? act, [FromForm] string? value, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Plan, cancellation))
            return NotFound();

        var guests = await Guests.Where(guest => chosen.Contains(guest.Id)).ToListAsync(cancellation);
        foreach (var guest in guests)
            Do(guest, act, value);
        TempData["Done"] = await Db.SaveUnlessChangedAsync(cancellation)
            ? text["Done for {0} guests.", guests.Count].Value
            : text["Somebody else changed it meanwhile. Look where it stands now."].Value;
        return Redirect(Request.Path + Request.QueryString);
    }

    public string Without(string name) => QueryHelpers.AddQueryString(
        Request.Path, Request.Query.Where(pair => pair.Key != name && pair.Key != "page").SelectMany(pair => pair.Value, (pair, one) => KeyValuePair.Create(pair.Key, one)));

    private static void Do(Guest guest, string? act, string? value)
    {
        switch (act)
        {
            case "table": guest.SitAt(value); break;
            case "group": guest.Join(value); break;
            case "wait" when !guest.IsInvited: guest.Wait(true); break;
            case "list" when !guest.IsInvited: guest.Wait(false); break;
        }
    }

    private async Task<ILookup<string, Twin>> TwinsAsync(CancellationToken cancellation)
    {
        var names = Rows.Select(row => row.SortName).Distinct().ToList();
        var same = await Db.Guests.VisibleTo(Reader).Where(guest => guest.Commemoration!.Date == Plan.Date && names.Contains(guest.SortName))
            .Select(guest => new Twin(guest.Id, guest.SortName, guest.CommemorationId, guest.Commemoration!.TitleVi, guest.Commemoration.TitleEn)).ToListAsync(cancellation);
        return same.GroupBy(twin => twin.SortName).Where(group => group.Skip(1).Any()).SelectMany(group => group).ToLookup(twin => twin.SortName);
    }

    public sealed record Twin(int GuestId, string SortName, int CommemorationId, string TitleVi, string TitleEn);
}
