using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Accounts;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Security.SignIn;
using Registry.Web.Ui;

namespace Registry.Web.Features.Account;

/// <summary>One's own name and language, and what one may do.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class ProfileModel(
    RegistryDbContext db, UserManager<RegistryUser> users, SignInManager<RegistryUser> signIn, Entrance entrance, IStringLocalizer<Text> text) : PageModel, IReloads
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public string Email { get; private set; } = "";

    public IReadOnlyList<GrantRow> Grants { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await users.GetUserAsync(User) is not { } user)
            return NotFound();

        Input = new() { DisplayName = user.DisplayName, Language = user.Language };
        await ReloadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await users.GetUserAsync(User) is not { } user)
            return NotFound();

        if (!ModelState.IsValid)
        {
            await ReloadAsync(cancellation);
            return Page();
        }

        user.DisplayName = PlainText.Line(Input.DisplayName, RegistryUser.DisplayNameLength, nameof(Input.DisplayName));
        user.Language = Input.Language;
        (await users.UpdateAsync(user)).Require();
        await signIn.RefreshSignInAsync(user);
        entrance.Speak(user.Language);
        TempData["Done"] = text["Saved."].Value;
        return RedirectToPage();
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        var id = users.GetUserId(User);
        Email = await db.Users.Where(user => user.Id == id).Select(user => user.Email!).SingleAsync(cancellation);
        Grants = await db.Grants.Where(grant => grant.UserId == id).OrderBy(grant => grant.Id)
            .Select(grant => new GrantRow(grant.Role, Masthead.IsVietnamese ? grant.Association!.Name : grant.Association!.NameEn))
            .ToListAsync(cancellation);
    }

    public sealed record GrantRow(Role Role, string Association);

    public sealed class InputModel
    {
        [Display(Name = "Your name"), Required, StringLength(RegistryUser.DisplayNameLength)]
        public string DisplayName { get; set; } = "";

        [Display(Name = "Language of pages and letters"), Required, RegularExpression("vi|en")]
        public string Language { get; set; } = "vi";
    }
}
