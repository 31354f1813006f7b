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

    private const char Separator = '|';
    private static readonly TimeSpan InvitationLasts = TimeSpan.FromDays(7);
    private static readonly TimeSpan ResetLasts = TimeSpan.FromHours(2);

    private readonly IDataProtector protector = protection.CreateProtector("Registry.AccountLinks");

    public async Task<string> GenerateAsync(string purpose, UserManager<RegistryUser> manager, RegistryUser user) =>
        protector.Protect(string.Join(Separator, time.GetUtcNow().UtcTicks, purpose, user.Id, await manager.GetSecurityStampAsync(user)));

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<RegistryUser> manager, RegistryUser user)
    {
        if (Read(token) is not [var ticks, var meant, var userId, var stamp] || meant != purpose || userId != user.Id)
            return false;

        var writtenAt = new DateTimeOffset(long.Parse(ticks, CultureInfo.InvariantCulture), TimeSpan.Zero);
        return time.GetUtcNow() - writtenAt <= (purpose == Invitation ? InvitationLasts : ResetLasts)
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
