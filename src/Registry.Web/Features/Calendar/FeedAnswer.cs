using System.Globalization;
using System.Net.Mime;
using Microsoft.Net.Http.Headers;
using Registry.Web.Calendars;

namespace Registry.Web.Features.Calendar;

/// <summary>Sends a calendar as programs expect it: the same bytes for whatever they accept, nothing when they have it already.</summary>
internal static class FeedAnswer
{
    private const string MayBeKept = "private, max-age=300";

    public static async Task SendAsync(HttpContext context, FeedFile file, string fileName)
    {
        var headers = context.Response.Headers;
        headers.ETag = file.Tag;
        headers.LastModified = file.ModifiedAt.ToString("R", CultureInfo.InvariantCulture);
        headers.CacheControl = MayBeKept;
        if (HasItAlready(context.Request, file))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await SendAsync(context, file.Bytes, $"inline; filename=\"{fileName}\"");
    }

    /// <summary>One entry, to be taken into one's own calendar.</summary>
    public static Task SendSingleAsync(HttpContext context, byte[] bytes, string fileName) =>
        SendAsync(context, bytes, $"attachment; filename=\"{fileName}\"");

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

    private static async Task SendAsync(HttpContext context, byte[] bytes, string disposition)
    {
        var headers = context.Response.Headers;
        Protect(headers);
        headers.ContentDisposition = disposition;
        context.Response.ContentType = CalendarWriter.MediaType;
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
            ? EntityTag.IsAmong(file.Tag, request.Headers.IfNoneMatch)
            : HeaderUtilities.TryParseDate(request.Headers.IfModifiedSince.ToString(), out var since) && file.ModifiedAt <= since;
}
