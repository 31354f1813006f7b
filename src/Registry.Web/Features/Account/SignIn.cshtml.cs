using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Work;
using Registry.Web.Localization;
using Registry.Web.Security.SignIn;

namespace Registry.Web.Features.Account;

/// <summary>The door.</summary>
[AllowAnonymous, EnableRateLimiting(Attempts.Limit)]
public sealed class SignInModel(RegistryDbContext db, Entrance entrance, IOptions<SignInOptions> options, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public int RememberDays => options.Value.RememberDays;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await db.Users.AnyAsync(cancellation) ? Page() : RedirectToPage("SetUp");

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();

        if (await entrance.TryEnterAsync(Input.Email.Trim(), Input.Password, Input.Remember))
            return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : Url.Content("~/"));

        ModelState.AddModelError("", text[
            "Address or password is not right. After {0} wrong passwords an account rests for {1} minutes.", options.Value.FailuresBeforeRest, options.Value.RestMinutes]);
        return Page();
    }

    public sealed class InputModel
    {
        [Display(Name = "E-mail address"), Required, StringLength(OutboxMessage.AddressLength)]
        public string Email { get; set; } = "";

        [Display(Name = "Password"), Required, StringLength(SignInServices.LongestPassword), DataType(DataType.Password)]
        public string Password { get; set; } = "";

        [Display(Name = "This is my own machine")]
        public bool Remember { get; set; }
    }
}
