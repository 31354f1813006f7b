using System.Net.Mime;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Registry.Web.Calendars;

namespace Registry.Web.Features.Calendar;

/// <summary>Sends a calendar as programs expect it: the same bytes for whatever they accept, nothing when they have it already.</summary>
internal static class FeedAnswer
{
    private const string Gzip = "gzip";

    private static readonly StringValues MayBeKept = "private, max-age=300";
    private static readonly StringValues ByEncoding = HeaderNames.AcceptEncoding;
    private static readonly StringValues Packed = Gzip;
    private static readonly StringValues NoReferrer = "no-referrer";
    private static readonly StringValues NoIndex = "noindex";
    private static readonly StringValues NoSniff = "nosniff";

    public static Task SendAsync(HttpContext context, FeedFile file, FeedForm form)
    {
        var (request, response) = (context.Request, context.Response);
        var headers = response.Headers;
        var packed = TakesGzip(request.Headers.AcceptEncoding);
        headers.ETag = packed ? file.Lines.PackedTag : file.Lines.Tag;
        headers.Vary = ByEncoding;
        headers.CacheControl = MayBeKept;
        if (FeedConditions.Decide(request.Headers, file, packed) is { } status)
        {
            response.StatusCode = status;
            if (status == StatusCodes.Status412PreconditionFailed)
                response.ContentLength = 0; // said to be empty, it is not made a page of
            return Task.CompletedTask;
        }

        headers.LastModified = file.Lines.LastModified;
        if (packed)
            headers.ContentEncoding = Packed;
        return SendAsync(context, packed ? file.Packed : file.Bytes, form.Disposition, form.Type);
    }

    /// <summary>One entry, to be taken into one's own calendar.</summary>
    public static Task SendSingleAsync(HttpContext context, byte[] bytes, string fileName) =>
        SendAsync(context, bytes, $"attachment; filename=\"{fileName}\"", CalendarWriter.MediaType);

    /// <summary>A refusal in plain words: calendar programs choke on pages.</summary>
    public static async Task RefuseAsync(HttpContext context, int status, string words)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        Protect(context.Response.Headers);
        context.Response.ContentType = MediaTypeNames.Text.Plain + "; charset=utf-8";
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.WriteAsync(words + "\n", context.RequestAborted);
    }

    private static Task SendAsync(HttpContext context, byte[] bytes, StringValues disposition, StringValues type)
    {
        var headers = context.Response.Headers;
        Protect(headers);
        headers.ContentDisposition = disposition;
        headers.ContentType = type;
        headers.ContentLength = bytes.Length;
        if (HttpMethods.IsHead(context.Request.Method))
            return Task.CompletedTask;

        var written = context.Response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
        return written.IsCompletedSuccessfully ? Task.CompletedTask : written.AsTask();
    }

    // the address is the secret: it must not travel on, nor be listed
    private static void Protect(IHeaderDictionary headers)
    {
        headers["Referrer-Policy"] = NoReferrer;
        headers["X-Robots-Tag"] = NoIndex;
        headers.XContentTypeOptions = NoSniff;
    }

    /// <summary>Named by itself and not refused by a weight of nothing.</summary>
    private static bool TakesGzip(StringValues encodings)
    {
        if (encodings.Count == 0)
            return false;
        if (encodings.Count == 1 && encodings[0] is Gzip or "gzip, deflate" or "gzip, deflate, br")
            return true;

        return StringWithQualityHeaderValue.TryParseList([.. encodings.OfType<string>()], out var taken)
            && taken.Any(one => one.Value.Equals(Gzip, StringComparison.OrdinalIgnoreCase) && one.Quality is not 0);
    }
}
