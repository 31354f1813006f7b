using System.ComponentModel.DataAnnotations;
using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Accounts;
using Registry.Data.Work;
using Registry.Web.Security.SignIn;

namespace Registry.Web.Features.Account;

/// <summary>Asks for a letter with a link to a new password; the answer is the same for addresses nobody has.</summary>
[AllowAnonymous, EnableRateLimiting(Attempts.Limit)]
public sealed partial class ForgotModel(
    RegistryDbContext db, UserManager<RegistryUser> users, AccountLetters letters, IOptions<SiteOptions> site, ILogger<ForgotModel> logger) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    [TempData]
    public bool IsAsked { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return Page();

        if (await users.FindByEmailAsync(Input.Email.Trim()) is { IsActive: true } user)
            await WriteAsync(user, cancellation);

        IsAsked = true;
        return RedirectToPage();
    }

    private async Task WriteAsync(RegistryUser user, CancellationToken cancellation)
    {
        if (!IsOwnAddress())
        {
            AddressMissing(logger);
            return;
        }

        await letters.ResetAsync(user, site.Value.AddressFor(Request));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            // asked twice within minutes: the first letter is on its way
        }
    }

    /// <summary>A stranger chooses the address a page is asked at: a link to it must not reach a mailbox.</summary>
    private bool IsOwnAddress() =>
        site.Value.Address is not null || Request.Host.Host == "localhost" || IPAddress.TryParse(Request.Host.Host, out var ip) && IPAddress.IsLoopback(ip);

    [LoggerMessage(1, LogLevel.Warning, "No letter with a new password was written: Site:Address is not set.", EventName = "SiteAddressMissing")]
    private static partial void AddressMissing(ILogger logger);

    public sealed class InputModel
    {
        [Display(Name = "E-mail address"), Required, EmailAddress, StringLength(OutboxMessage.AddressLength)]
        public string Email { get; set; } = "";
    }
}
