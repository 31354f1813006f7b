using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Registry.Data.Accounts;
using Registry.Web.Localization;
using Registry.Web.Security.SignIn;

namespace Registry.Web.Features.Account;

/// <summary>A new password by the link of a letter.</summary>
[AllowAnonymous, EnableRateLimiting(Attempts.Limit)]
public sealed class ResetModel(UserManager<RegistryUser> users, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public bool IsGood { get; private set; }

    public async Task OnGetAsync(string? id, string? token) => await FindAsync(id, token);

    public async Task<IActionResult> OnPostAsync(string? id, string? token)
    {
        if (await FindAsync(id, token) is not { } user || !ModelState.IsValid)
            return Page();

        var reset = await users.ResetPasswordAsync(user, token!, Input.Password);
        if (!reset.Succeeded)
        {
            ModelState.AddIdentityErrors(reset);
            return Page();
        }

        await users.SetLockoutEndDateAsync(user, null);
        TempData["Done"] = text["The password is changed. Sign in with it."].Value;
        return RedirectToPage("SignIn");
    }

    private async Task<RegistryUser?> FindAsync(string? id, string? token)
    {
        var user = id is null || token is null ? null : await users.FindByIdAsync(id);
        IsGood = user is { IsActive: true }
            && await users.VerifyUserTokenAsync(user, AccountLinks.Provider, UserManager<RegistryUser>.ResetPasswordTokenPurpose, token!);
        return IsGood ? user : null;
    }

    public sealed class InputModel
    {
        [Display(Name = "New password"), Required, StringLength(SignInServices.LongestPassword), DataType(DataType.Password)]
        public string Password { get; set; } = "";
    }
}
