using System.Globalization;
using System.Net.Mime;
using Microsoft.Net.Http.Headers;
using Registry.Web.Calendars;

namespace Registry.Web.Features.Calendar;

/// <summary>Sends a calendar as programs expect it: the same bytes for whatever they accept, nothing when they have it already.</summary>
internal static class FeedAnswer
{
    private const string MayBeKept = "private, max-age=300";

    public static async Task SendAsync(HttpContext context, FeedFile file, string fileName, string type = CalendarWriter.MediaType)
    {
        var headers = context.Response.Headers;
        var packed = TakesGzip(context.Request);
        headers.ETag = packed ? file.PackedTag : file.Tag;
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.LastModified = file.ModifiedAt.ToString("R", CultureInfo.InvariantCulture);
        headers.CacheControl = MayBeKept;
        if (HasItAlready(context.Request, file))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        if (packed)
            headers.ContentEncoding = "gzip";
        await SendAsync(context, packed ? file.Packed : file.Bytes, $"inline; filename=\"{fileName}\"", type);
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

    private static async Task SendAsync(HttpContext context, byte[] bytes, string disposition, string type)
    {
        var headers = context.Response.Headers;
        Protect(headers);
        headers.ContentDisposition = disposition;
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    // the address is the secret: it must not travel on, nor be listed
    private static void Protect(IHeaderDictionary headers)
    {
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
        headers.XContentTypeOptions = "nosniff";
    }

    private static bool HasItAlready(HttpRequest request, FeedFile file) =>
        request.Headers.IfNoneMatch.Count > 0
            ? EntityTag.IsAmong(file.Tag, request.Headers.IfNoneMatch) || EntityTag.IsAmong(file.PackedTag, request.Headers.IfNoneMatch)
            : HeaderUtilities.TryParseDate(request.Headers.IfModifiedSince.ToString(), out var since) && file.ModifiedAt <= since;

    /// <summary>Named by itself and not refused by a weight of nothing.</summary>
    private static bool TakesGzip(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList([.. request.Headers.AcceptEncoding.OfType<string>()], out var taken)
        && taken.Any(one => one.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase) && one.Quality is not 0);
}
