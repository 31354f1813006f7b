using System.Data;
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

namespace Registry.Web.Features.Administration.Users;

/// <summary>Shuts somebody out at once; what they did keeps their name, and it can be undone.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class DeactivationModel(
    RegistryDbContext db, Reader reader, UserManager<RegistryUser> users, Administrators administrators, IStringLocalizer<Text> text) : PageModel
{
    public RegistryUser Person { get; private set; } = null!;

    public int OpenTasks { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        return Person.IsActive ? Page() : RedirectToPage("Show", new { id });
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        if (!await FindAsync(id, cancellation))
            return NotFound();

        if (Person.IsActive)
        {
            await administrators.RequireOthersAsync(Person.Grants, cancellation);
            Person.IsActive = false;
            (await users.UpdateSecurityStampAsync(Person)).Require();
            await transaction.CommitAsync(cancellation);
        }

        TempData["Done"] = text["{0} can no longer sign in.", Person.DisplayName].Value;
        return RedirectToPage("Show", new { id });
    }

    private async Task<bool> FindAsync(string id, CancellationToken cancellation)
    {
        Person = (await db.Users.KeptBy(reader).Include(user => user.Grants).SingleOrDefaultAsync(user => user.Id == id, cancellation))!;
        OpenTasks = await db.PreparationTasks.CountAsync(task => task.OwnerUserId == id && task.DoneAt == null, cancellation);
        return Person is not null;
    }
}
