using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Accounts;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Security.SignIn;
using Registry.Web.Ui;

namespace Registry.Web.Features.Administration.Users;

/// <summary>A user with what they may do.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class ShowModel(
    RegistryDbContext db, Reader reader, UserManager<RegistryUser> users, AccountLetters letters, IOptions<SiteOptions> site, IStringLocalizer<Text> text) : PageModel
{
    public Card Person { get; private set; } = null!;

    /// <summary>They work nowhere that the reader does not administer.</summary>
    public bool IsKept { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        Person = (await db.Users.VisibleTo(reader).Where(user => user.Id == id)
            .Select(user => new Card(
                user.Id, user.DisplayName, user.Email!, user.Language, UserStates.Of(user.IsActive, user.PasswordHash != null), user.LastSignedInAt,
                user.Grants.OrderBy(grant => grant.Id).Select(grant => new CardGrant(grant.Role, Masthead.IsVietnamese ? grant.Association!.Name : grant.Association!.NameEn)).ToList()))
            .SingleOrDefaultAsync(cancellation))!;
        IsKept = await db.Users.KeptBy(reader).AnyAsync(user => user.Id == id, cancellation);
        return Person is null ? NotFound() : Page();
    }

    /// <summary>Sends the invitation again; the link of the earlier letter is dead from then on.</summary>
    public async Task<IActionResult> OnPostInvitationAsync(string id, CancellationToken cancellation)
    {
        var user = await db.Users.VisibleTo(reader).SingleOrDefaultAsync(found => found.Id == id && found.IsActive && found.PasswordHash == null, cancellation);
        if (user is null)
            return NotFound();

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        (await users.UpdateSecurityStampAsync(user)).Require();
        await letters.InviteAsync(user, reader.Name, site.Value.AddressFor(Request));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        TempData["Done"] = text["The invitation is in the outbox and leaves by itself."].Value;
        return RedirectToPage(new { id });
    }

    public sealed record Card(
        string Id, string Name, string Email, string Language, UserState State, DateTimeOffset? LastSignedInAt, IReadOnlyList<CardGrant> Grants);

    public sealed record CardGrant(Role Role, string Association);
}
