using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Registry.Data.Accounts;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Security.SignIn;

namespace Registry.Web.Features.Account;

/// <summary>A new password for oneself; other sessions end with it.</summary>
[Authorize(Policy = Policies.SignedIn), EnableRateLimiting(Attempts.Limit)]
public sealed class PasswordModel(UserManager<RegistryUser> users, SignInManager<RegistryUser> signIn, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();

        if (await users.GetUserAsync(User) is not { } user)
            return NotFound();

        var changed = await users.ChangePasswordAsync(user, Input.Current, Input.New);
        if (!changed.Succeeded)
        {
            ModelState.AddIdentityErrors(changed, nameof(Input.New));
            return Page();
        }

        await signIn.RefreshSignInAsync(user);
        TempData["Done"] = text["The password is changed. Sessions on other machines have ended."].Value;
        return RedirectToPage("Profile");
    }

    public sealed class InputModel
    {
        [Display(Name = "Present password"), Required, StringLength(SignInServices.LongestPassword), DataType(DataType.Password)]
        public string Current { get; set; } = "";

        [Display(Name = "New password"), Required, StringLength(SignInServices.LongestPassword), DataType(DataType.Password)]
        public string New { get; set; } = "";
    }
}
