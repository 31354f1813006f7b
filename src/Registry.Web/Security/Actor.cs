using System.Security.Claims;
using Registry.Data.Auditing;

namespace Registry.Web.Security;

/// <summary>The signed-in person, or the registry itself when a job works.</summary>
internal sealed class Actor(IHttpContextAccessor accessor) : IActor
{
    private ClaimsPrincipal? User => accessor.HttpContext?.User;

    public string Id => User?.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";

    public string Name => User?.FindFirstValue(ClaimTypes.GivenName) ?? User?.Identity?.Name ?? "";
}
