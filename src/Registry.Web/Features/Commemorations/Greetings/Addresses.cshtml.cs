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

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>Addresses of our partners that mail does not reach; a person lets them be tried again.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class AddressesModel(RegistryDbContext db, Deliverability addresses, Reader reader, IStringLocalizer<Text> text) : PageModel
{
    public IReadOnlyList<IGrouping<string, DeliveryFailure>> Failing { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Failing = [.. (await Ours().OrderBy(one => one.Address).ThenByDescending(one => one.Id).ToListAsync(cancellation)).GroupBy(one => one.Address)];

    public async Task<IActionResult> OnPostAsync(string address, CancellationToken cancellation)
    {
        if (!await Ours().AnyAsync(one => one.Address == address, cancellation))
            return NotFound();

        await addresses.ClearAsync(address, reader.Name, cancellation);
        TempData["Done"] = text["Letters go to {0} again.", address].Value;
        return RedirectToPage();
    }

    /// <summary>Of partners, their people and letters that the reader looks after; nobody learns of other addresses.</summary>
    private IQueryable<DeliveryFailure> Ours()
    {
        var partners = db.Partners.VisibleTo(reader, Ability.Plan);
        var letters = db.Letters.VisibleTo(reader, Ability.Plan);
        return db.DeliveryFailures.AsNoTracking().Where(one => one.ClearedAt == null
            && (letters.Any(letter => letter.Email == one.Address) || partners.Any(partner => partner.Email == one.Address || partner.Contacts.Any(contact => contact.Email == one.Address))));
    }
}
