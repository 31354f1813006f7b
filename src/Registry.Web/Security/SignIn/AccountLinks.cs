using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Registry.Data.Accounts;

namespace Registry.Web.Security.SignIn;

/// <summary>The secret part of a link sent by mail: for one user, one purpose, some days, and dead as soon as the password changes.</summary>
public sealed class AccountLinks(IDataProtectionProvider protection, TimeProvider time) : IUserTwoFactorTokenProvider<RegistryUser>
{
    public const string Provider = "Mail";
    public const string Invitation = nameof(Invitation);

    public const int InvitationDays = 7;
    public const int ResetHours = 2;

    private const char Separator = '|';

    private readonly IDataProtector protector = protection.CreateProtector("Registry.AccountLinks");

    public async Task<string> GenerateAsync(string purpose, UserManager<RegistryUser> manager, RegistryUser user) =>
        protector.Protect(string.Join(Separator, time.GetUtcNow().UtcTicks, purpose, user.Id, await manager.GetSecurityStampAsync(user)));

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<RegistryUser> manager, RegistryUser user)
    {
        if (Read(token) is not [var ticks, var meant, var userId, var stamp] || meant != purpose || userId != user.Id)
            return false;

        var writtenAt = new DateTimeOffset(long.Parse(ticks, CultureInfo.InvariantCulture), TimeSpan.Zero);
        return time.GetUtcNow() - writtenAt <= (purpose == Invitation ? TimeSpan.FromDays(InvitationDays) : TimeSpan.FromHours(ResetHours))
            && stamp == await manager.GetSecurityStampAsync(user);
    }

    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<RegistryUser> manager, RegistryUser user) => Task.FromResult(false);

    private string[] Read(string token)
    {
        try
        {
            return protector.Unprotect(token).Split(Separator);
        }
        catch (CryptographicException)
        {
            return []; // shortened by a mail program, or made up
        }
    }
}
