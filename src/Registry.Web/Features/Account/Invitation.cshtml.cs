using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Registry.Data;
using Registry.Data.Accounts;
using Registry.Domain;
using Registry.Web.Security.SignIn;

namespace Registry.Web.Features.Account;

/// <summary>Somebody who was invited chooses a name and a password, and is in.</summary>
[AllowAnonymous, EnableRateLimiting(Attempts.Limit)]
public sealed class InvitationModel(RegistryDbContext db, UserManager<RegistryUser> users, Entrance entrance) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public bool IsGood { get; private set; }

    public string Email { get; private set; } = "";

    public async Task OnGetAsync(string? id, string? token)
    {
        if (await FindAsync(id, token) is { } user)
            Input.DisplayName = user.DisplayName;
    }

    public async Task<IActionResult> OnPostAsync(string? id, string? token, CancellationToken cancellation)
    {
        if (await FindAsync(id, token) is not { } user || !ModelState.IsValid)
            return Page();

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        user.DisplayName = PlainText.Line(Input.DisplayName, RegistryUser.DisplayNameLength, nameof(Input.DisplayName));
        user.EmailConfirmed = true;
        var accepted = await users.AddPasswordAsync(user, Input.Password);
        if (!accepted.Succeeded)
        {
            ModelState.AddIdentityErrors(accepted);
            return Page();
        }

        await entrance.EnterAsync(user);
        await transaction.CommitAsync(cancellation);
        return LocalRedirect("~/");
    }

    private async Task<RegistryUser?> FindAsync(string? id, string? token)
    {
        var user = id is null || token is null ? null : await users.FindByIdAsync(id);
        IsGood = user is { IsActive: true, PasswordHash: null } && await users.VerifyUserTokenAsync(user, AccountLinks.Provider, AccountLinks.Invitation, token!);
        Email = IsGood ? user!.Email! : "";
        return IsGood ? user : null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Your name"), Required, StringLength(RegistryUser.DisplayNameLength)]
        public string DisplayName { get; set; } = "";

        [Display(Name = "Password"), Required, StringLength(SignInServices.LongestPassword), DataType(DataType.Password)]
        public string Password { get; set; } = "";
    }
}
