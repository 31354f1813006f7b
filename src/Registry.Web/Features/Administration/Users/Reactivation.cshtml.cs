using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Accounts;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Security.SignIn;
using Registry.Web.Ui;

namespace Registry.Web.Features.Administration.Users;

/// <summary>Lets somebody in again who was deactivated.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class ReactivationModel(RegistryDbContext db, Reader reader, UserManager<RegistryUser> users, IStringLocalizer<Text> text) : PageModel
{
    public RegistryUser Person { get; private set; } = null!;

    public IReadOnlyList<string> Rights { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        return Person.IsActive ? RedirectToPage("Show", new { id }) : Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        Person.IsActive = true;
        (await users.UpdateSecurityStampAsync(Person)).Require();
        TempData["Done"] = text["{0} can sign in again.", Person.DisplayName].Value;
        return RedirectToPage("Show", new { id });
    }

    private async Task<bool> FindAsync(string id, CancellationToken cancellation)
    {
        Person = (await db.Users.KeptBy(reader).Include(user => user.Grants).ThenInclude(grant => grant.Association).SingleOrDefaultAsync(user => user.Id == id, cancellation))!;
        Rights = Person is null ? [] : [.. Person.Grants.Select(grant => $"{text[grant.Role.ToString()]}, {(Masthead.IsVietnamese ? grant.Association!.Name : grant.Association!.NameEn)}")];
        return Person is not null;
    }
}
