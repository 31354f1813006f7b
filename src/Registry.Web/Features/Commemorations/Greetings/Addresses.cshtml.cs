using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Data.Work;
using Registry.Domain.Access;
using Registry.Web.Localization;
using Registry.Web.Mail;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>Addresses of our partners that mail does not reach; a person lets them be tried again.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class AddressesModel(RegistryDbContext db, Deliverability addresses, Reader reader, IStringLocalizer<Text> text) : PageModel
{
    public IReadOnlyList<IGrouping<string, DeliveryFailure>> Failing { get; private set; } = [];

    /// <summary>Whose addresses they are: the partner, and the person there.</summary>
    public ILookup<string, Holder> Holders { get; private set; } = Enumerable.Empty<Holder>().ToLookup(one => one.Address);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Failing = [.. (await Ours().OrderBy(one => one.Address).ThenByDescending(one => one.Id).ToListAsync(cancellation)).GroupBy(one => one.Address)];
        Holders = (await HoldersAsync([.. Failing.Select(one => one.Key)], cancellation)).ToLookup(one => one.Address);
    }

    /// <param name="failure">One of those of the address: the address itself stays on this side.</param>
    public async Task<IActionResult> OnPostAsync(int failure, CancellationToken cancellation)
    {
        if (await Ours().Where(one => one.Id == failure).Select(one => one.Address).SingleOrDefaultAsync(cancellation) is not { } address)
            return NotFound();

        await addresses.ClearAsync(address, reader.Name, cancellation);
        TempData["Done"] = text["Letters go to {0} again.", MaskedText.Email(address)!].Value;
        return RedirectToPage();
    }

    private async Task<List<Holder>> HoldersAsync(List<string> failing, CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var partners = db.Partners.AsNoTracking().VisibleTo(reader, Ability.Plan);
        var offices = await partners.Where(one => failing.Contains(one.Email!)).Select(one => new Holder(one.Email!, one.Id, vietnamese ? one.NameVi : one.NameEn, null)).ToListAsync(cancellation);
        var people = await partners.SelectMany(one => one.Contacts).Where(one => failing.Contains(one.Email!))
            .Select(one => new Holder(one.Email!, one.PartnerId, vietnamese ? one.Partner!.NameVi : one.Partner!.NameEn, one.Name)).ToListAsync(cancellation);
        return [.. offices, .. people];
    }

    /// <summary>Of partners, their people and letters that the reader looks after; nobody learns of other addresses.</summary>
    private IQueryable<DeliveryFailure> Ours()
    {
        var partners = db.Partners.VisibleTo(reader, Ability.Plan);
        var letters = db.Letters.VisibleTo(reader, Ability.Plan);
        return db.DeliveryFailures.AsNoTracking().Where(one => one.ClearedAt == null
            && (letters.Any(letter => letter.Email == one.Address) || partners.Any(partner => partner.Email == one.Address || partner.Contacts.Any(contact => contact.Email == one.Address))));
    }

    /// <param name="Person">Null: the mailbox of the office.</param>
    public sealed record Holder(string Address, int PartnerId, string Partner, string? Person);
}
