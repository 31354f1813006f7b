using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Options;
using Registry.Data.Accounts;
using Registry.Web.Localization;

namespace Registry.Web.Security.SignIn;

/// <summary>Lets people in who know their password, and tells others nothing.</summary>
public sealed class Entrance(
    SignInManager<RegistryUser> signIn, UserManager<RegistryUser> users, IHttpContextAccessor accessor, IOptions<SignInOptions> options, TimeProvider time)
{
    private static readonly RegistryUser Stranger = new();
    private static readonly string StrangersHash = new PasswordHasher<RegistryUser>().HashPassword(Stranger, Guid.NewGuid().ToString());

    /// <summary>False for an unknown address, a wrong password, a resting account and a deactivated one alike, after the same work.</summary>
    public async Task<bool> TryEnterAsync(string email, string password, bool remember)
    {
        var user = await users.FindByEmailAsync(email);
        if (user is not { IsActive: true, PasswordHash: not null } || await users.IsLockedOutAsync(user))
        {
            users.PasswordHasher.VerifyHashedPassword(Stranger, StrangersHash, password);
            return false;
        }

        if (!(await signIn.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true)).Succeeded)
            return false;

        await EnterAsync(user, remember);
        return true;
    }

    /// <summary>Signs in somebody who has just proved who they are.</summary>
    public async Task EnterAsync(RegistryUser user, bool remember = false)
    {
        user.LastSignedInAt = time.GetUtcNow();
        (await users.UpdateAsync(user)).Require();
        var lasts = remember ? TimeSpan.FromDays(options.Value.RememberDays) : TimeSpan.FromHours(options.Value.SessionHours);
        await signIn.SignInAsync(user, new AuthenticationProperties { IsPersistent = remember, ExpiresUtc = time.GetUtcNow() + lasts });
        Speak(user.Language);
    }

    /// <summary>From the next page on the registry speaks this language.</summary>
    public void Speak(string language) => accessor.HttpContext!.Response.Cookies.Append(
        LanguageInAddress.Cookie,
        CookieRequestCultureProvider.MakeCookieValue(new(language == "en" ? "en-GB" : "vi-VN")),
        new() { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365) });
}
