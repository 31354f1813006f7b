using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Finding;
using Registry.Domain.Access;
using Registry.Web.Features.Papers.Prints;
using Registry.Web.Jobs;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Papers;

/// <summary>Orders the cards of chosen members.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class CardsModel(
    RegistryDbContext db, Reader reader, MemberFinder finder, WorkItems work, TimeProvider time, IOptions<SiteOptions> site, IStringLocalizer<Text> text)
    : MemberPrintPage(db, reader, finder, time)
{
    [BindProperty]
    public bool Singly { get; set; }

    [BindProperty]
    public bool Renew { get; set; }

    protected override Ability Needed => Ability.KeepMembers;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await FindAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        if (Count == 0)
            return Page();

        var order = NewOrder() with { Singly = Singly, Renew = Renew, Site = site.Value.AddressFor(Request) };
        var id = await work.AskAsync(PrintCards.Name, JsonSerializer.Serialize(order), text["Cards of {0} members", Count], cancellation);
        return Redirect($"~/Work/{id}");
    }
}
