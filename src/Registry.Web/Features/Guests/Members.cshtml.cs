using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Finding;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations.Guests;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Guests;

/// <summary>Members put on the list: found as in the register of members, ticked or all of them.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class MembersModel(RegistryDbContext db, Reader reader, MemberFinder finder, TimeProvider time, IStringLocalizer<Text> text) : GuestPageModel(db, reader)
{
    private const int MostAtOnce = 2000;

    [FromQuery]
    public MemberFilter Filter { get; set; } = new();

    [FromQuery(Name = "page")]
    public int? Part { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public MemberPage Found { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Associations { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Plan, cancellation))
            return NotFound();

        Found = await finder.PageAsync(Asked, time.Today(), Part, Paging.DefaultSize, cancellation);
        var rows = await Db.Memberships.Where(membership => Found.Ids.Contains(membership.Id)).Select(membership => new Row(
            membership.Id, membership.Person!.FullName, membership.Person.Position, membership.Person.Workplace,
            Db.Associations.Where(association => association.Id == membership.AssociationId).Select(association => association.Name).First(),
            Guests.Any(guest => guest.PersonId == membership.PersonId), membership.Person.Email != null)).ToListAsync(cancellation);
        Rows = [.. Found.Ids.Select(key => rows.Find(row => row.MembershipId == key)).OfType<Row>()];
        Associations = [.. (await Db.Associations.VisibleTo(Reader).OrderBy(association => association.SortName).ToListAsync(cancellation))
            .Select(association => new SelectListItem(Masthead.IsVietnamese ? association.Name : association.NameEn, $"{association.Id}"))];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, [FromForm] int[] chosen, [FromForm] bool all, [FromForm] string? group, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Plan, cancellation))
            return NotFound();

        var matched = await finder.MatchAsync(Asked, time.Today(), cancellation);
        var people = await (all ? matched : matched.Where(membership => chosen.Contains(membership.Id)))
            .Where(membership => membership.Person!.DeceasedOn == null && membership.Person.RestrictedOn == null && membership.Person.MergedIntoId == null)
            .Where(membership => !Guests.Any(guest => guest.PersonId == membership.PersonId))
            .Select(membership => membership.Person!).Distinct().OrderBy(person => person.SortName).Take(MostAtOnce).ToListAsync(cancellation);
        foreach (var person in people)
        {
            var guest = Guest.Of(id, person, person.CountryIso2 is null ? "vi" : "both");
            guest.Join(group);
            Db.Guests.Add(guest);
        }

        await Db.SaveChangesAsync(cancellation);
        TempData["Done"] = text["{0} members are on the list.", people.Count].Value;
        return Redirect(Url.Content($"~/Commemorations/{id}/Guests"));
    }

    /// <summary>Nothing that only those may ask for who see personal data.</summary>
    private MemberFilter Asked => Filter with { Missing = null, Gender = null, BornFrom = null, BornTo = null, Kind = PersonKind.Natural };

    public sealed record Row(int MembershipId, string Name, string? Position, string? Workplace, string Association, bool IsGuest, bool HasAddress);
}
