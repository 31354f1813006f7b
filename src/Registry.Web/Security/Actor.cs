using System.Security.Claims;
using Registry.Data.Auditing;

namespace Registry.Web.Security;

/// <summary>The signed-in person, whoever asked for long work, or the registry itself when a job works.</summary>
internal sealed class Actor(IHttpContextAccessor accessor, ActingFor acting) : IActor
{
    private ClaimsPrincipal? User => accessor.HttpContext?.User;

    public string Id => acting.Id ?? User?.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";

    public string Name => acting.Name ?? User?.FindFirstValue(ClaimTypes.GivenName) ?? User?.Identity?.Name ?? "";
}
