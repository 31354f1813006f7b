using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Registry.Web.Ui;

/// <summary>Hears out a request that is larger than its page takes, keeps nothing of it, and answers 413 with a page that says the limit.</summary>
/// <remarks>An answer before the end of the body is lost in most browsers: they only say that the connection was broken.</remarks>
internal sealed class TooLargeFilter : IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>More than this is not even heard out.</summary>
    private const long Hopeless = 4L << 30;

    /// <summary>What the server takes where a page says nothing else.</summary>
    private const long Usual = 30_000_000;

    /// <summary>Behind the limits of the page (900), before the form is read for its token (1000).</summary>
    public int Order => 950;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        var limit = LimitOf(http);
        if (!await IsTooLargeAsync(http.Request, limit, http.RequestAborted))
            return;

        http.Features.Set(new TooLarge(http.GetEndpoint()?.Metadata.GetMetadata<UploadLimitAttribute>()?.Megabytes ?? (int)(limit >> 20)));
        http.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty)); // whoever looks at the form now finds it empty, not broken off
        context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
    }

    private static long LimitOf(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize
        ?? http.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize ?? Usual;

    private static async Task<bool> IsTooLargeAsync(HttpRequest request, long limit, CancellationToken cancellation)
    {
        if (request.HttpContext.Features.Get<TooLarge>() is not null || !request.HasFormContentType)
            return false;
        if (request.ContentLength <= limit)
            return false;
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } most)
            most.MaxRequestBodySize = Hopeless; // the server would cut it in the middle
        if (request.ContentLength is null)
            return await IsLongerAsync(request, limit, cancellation);
        if (request.ContentLength <= Hopeless)
            await request.Body.CopyToAsync(Stream.Null, cancellation);

        return true;
    }

    /// <summary>A body that does not say its length is read as a form until it has too much.</summary>
    private static async Task<bool> IsLongerAsync(HttpRequest request, long limit, CancellationToken cancellation)
    {
        var body = new CountedBody(request.Body, limit);
        request.Body = body;
        try
        {
            await request.ReadFormAsync(cancellation);
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException)
        {
            // a form that cannot be read is answered where it is read for its token
        }

        return body.IsTooLong;
    }
}

/// <summary>A request was larger than its page takes.</summary>
public sealed record TooLarge(int Megabytes);
