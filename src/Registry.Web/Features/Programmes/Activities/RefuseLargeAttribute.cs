using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Registry.Web.Features.Programmes.Activities;

/// <summary>Hears a request out that is larger than is taken, keeps nothing of it, and leads back to the page with a sentence.</summary>
/// <remarks>An answer before the end of the body is lost in most browsers: they only say that the connection was broken.</remarks>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RefuseLargeAttribute(long limit) : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>More than this is not even heard out.</summary>
    private const long Hopeless = 4L << 30;

    public long Limit { get; } = limit;

    /// <summary>Before the form is read for its token.</summary>
    public int Order => -1000;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (request.ContentLength is not { } length || length <= Limit)
            return;

        if (length <= Hopeless)
            await request.Body.CopyToAsync(Stream.Null, context.HttpContext.RequestAborted);
        context.Result = new RedirectResult($"{request.PathBase}{request.Path}?refused=size");
    }
}
