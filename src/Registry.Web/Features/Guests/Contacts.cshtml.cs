using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Commemorations.Guests;
using Registry.Domain.Partners;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Guests;

/// <summary>Partners' contacts put on the list, with their offices and how they are addressed; only those in office on the day.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class ContactsModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : GuestPageModel(db, reader)
{
    [FromQuery(Name = "q")]
    public string? Q { get; set; }

    [FromQuery(Name = "country")]
    public string? Country { get; set; }

    [FromQuery(Name = "page")]
    public int? Part { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = null!;

    public IReadOnlyList<Domain.Partners.Country> Countries { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Plan, cancellation))
            return NotFound();

        var iso2 = await Candidates().Select(contact => contact.Partner!.CountryIso2).Distinct().ToListAsync(cancellation);
        Countries = await Db.Countries.Where(country => iso2.Contains(country.Iso2)).OrderBy(country => country.NameVi).ToListAsync(cancellation);
        var found = Candidates().Where(contact => Country == null || Country == "" || contact.Partner!.CountryIso2 == Country);
        foreach (var word in SearchText.Fold(Q ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
            found = found.Where(contact => contact.SearchName.Contains(word) || contact.Partner!.SearchName.Contains(word));
        Paging = Paging.Of(Part, await found.CountAsync(cancellation));
        var contacts = await found.Include(contact => contact.Office).Include(contact => contact.Partner)
            .OrderBy(contact => contact.Precedence ?? contact.Office!.Precedence).ThenBy(contact => contact.SortName)
            .Skip(Paging.Skip).Take(Paging.Size).ToListAsync(cancellation);
        var guests = await Guests.Where(guest => guest.ContactId != null).Select(guest => guest.ContactId!.Value).ToHashSetAsync(cancellation);
        Rows = [.. contacts.Select(contact => new Row(
            contact.Id, contact.Name, contact.NameOwn, contact.OfficeTitle(Masthead.IsVietnamese), contact.Partner!.Name(Masthead.IsVietnamese), contact.Rank,
            guests.Contains(contact.Id), contact.Email is not null))];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, [FromForm] int[] chosen, [FromForm] string? group, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Plan, cancellation))
            return NotFound();

        var contacts = await Candidates().Include(contact => contact.Office).Include(contact => contact.Partner)
            .Where(contact => chosen.Contains(contact.Id) && !Guests.Any(guest => guest.ContactId == contact.Id)).ToListAsync(cancellation);
        foreach (var contact in contacts)
        {
            var guest = Guest.Of(id, contact);
            guest.Join(group);
            Db.Guests.Add(guest);
        }

        await Db.SaveChangesAsync(cancellation);
        TempData["Done"] = text["{0} contacts are on the list.", contacts.Count].Value;
        return Redirect(Url.Content($"~/Commemorations/{id}/Guests"));
    }

    private IQueryable<Contact> Candidates()
    {
        var visible = Reader.AssociationsFor(Ability.Read);
        return Db.Contacts.Where(contact => visible.Contains(contact.Partner!.OwnerId)
            && (contact.From == null || contact.From <= Plan.Date) && (contact.To == null || contact.To >= Plan.Date));
    }

    public sealed record Row(int Id, string Name, string? NameOwn, string? Office, string Partner, int Rank, bool IsGuest, bool HasAddress);
}
