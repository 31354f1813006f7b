using Microsoft.AspNetCore.Authorization;
using Registry.Domain.Access;

namespace Registry.Web.Security;

/// <summary>The reader must hold an ability over some association; over which one, the query says.</summary>
internal sealed record AbilityRequirement(Ability Ability) : IAuthorizationRequirement;

internal sealed class AbilityHandler(CurrentReader current) : AuthorizationHandler<AbilityRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, AbilityRequirement requirement)
    {
        var reader = await current.LoadAsync(context.User, CancellationToken.None);
        if (reader.May(requirement.Ability))
            context.Succeed(requirement);
    }
}
