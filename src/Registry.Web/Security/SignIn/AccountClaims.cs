using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Registry.Data.Accounts;

namespace Registry.Web.Security.SignIn;

/// <summary>What the sign-in cookie says about its owner; grants are not in it, they are read anew for each request.</summary>
internal sealed class AccountClaims(UserManager<RegistryUser> users, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<RegistryUser>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(RegistryUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(ClaimTypes.GivenName, user.DisplayName));
        return identity;
    }
}
