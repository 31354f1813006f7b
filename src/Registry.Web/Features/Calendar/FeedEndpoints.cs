using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Registry.Domain.Subscriptions;
using Registry.Web.Calendars;
using Registry.Web.Localization;

namespace Registry.Web.Features.Calendar;

/// <summary>The addresses that calendar programs fetch; no sign-in, no cookie, no page.</summary>
internal static class FeedEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static IEndpointRouteBuilder MapFeeds(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/feeds/public.ics", Methods, PublicAsync).AllowAnonymous();
        app.MapMethods("/feeds/public.atom", Methods, AtomAsync).AllowAnonymous();
        app.MapMethods("/feeds/public.rss", Methods, RssAsync).AllowAnonymous();
        app.MapMethods("/feeds/public.json", Methods, JsonAsync).AllowAnonymous();
        app.MapMethods("/feeds/openapi.json", Methods, OpenApi).AllowAnonymous();
        app.MapMethods("/feeds/{token}.ics", Methods, SubscriptionAsync).AllowAnonymous();
        app.Map("/feeds/{**other}", OtherAsync).AllowAnonymous();
        app.MapMethods("/calendar/days/{id:int:min(1)}-{year:int:range(1000,9999)}.ics", Methods, SingleAsync).AllowAnonymous();
        return app;
    }

    private static async Task PublicAsync(HttpContext context, FeedDesk desk, FeedFront front, [FromQuery] string[] lang)
    {
        var (file, at) = await desk.PublicAsync("public", Language(lang, "vi"), CalendarWriter.WriteFeed, context.RequestAborted);
        front.Keep(context.Request, file, null, at);
        await FeedAnswer.SendAsync(context, file, FeedForm.Calendar);
    }

    private static async Task AtomAsync(HttpContext context, FeedDesk desk, IOptions<SiteOptions> site, [FromQuery] string[] lang)
    {
        var address = site.Value.AddressFor(context.Request);
        await FormAsync(context, desk, FeedForm.Atom, $"atom {address}", lang, feed => PublicForms.Atom(feed, address));
    }

    private static async Task RssAsync(HttpContext context, FeedDesk desk, IOptions<SiteOptions> site, [FromQuery] string[] lang)
    {
        var address = site.Value.AddressFor(context.Request);
        await FormAsync(context, desk, FeedForm.Rss, $"rss {address}", lang, feed => RssForm.Write(feed, address));
    }

    private static Task JsonAsync(HttpContext context, FeedDesk desk, [FromQuery] string[] lang) => FormAsync(context, desk, FeedForm.Json, "json", lang, PublicForms.Json);

    private static async Task FormAsync(HttpContext context, FeedDesk desk, FeedForm form, string name, string[] lang, Func<CalendarFeed, byte[]> write) =>
        await FeedAnswer.SendAsync(context, (await desk.PublicAsync(name, Language(lang, "vi"), write, context.RequestAborted)).File, form);

    private static IResult OpenApi() =>
        Results.Stream(typeof(FeedEndpoints).Assembly.GetManifestResourceStream("openapi.json")!, PublicForms.JsonType);

    private static async Task SubscriptionAsync(HttpContext context, string token, FeedDesk desk, FeedFront front, FeedFetches fetches, FeedGuesses guesses, TimeProvider time, [FromQuery] string[] lang)
    {
        if (await desk.FindAsync(token, context.RequestAborted) is not { } found)
        {
            await OtherAsync(context, guesses);
            return;
        }

        var (subscription, access, _) = found;
        if (access == FeedAccess.Gone)
        {
            await FeedAnswer.RefuseAsync(context, StatusCodes.Status410Gone, "This calendar was ended. Please remove it, or ask the union for a new address.");
            return;
        }

        var (file, at) = await desk.OfAsync(found, AskedOfPartner(lang) ?? subscription.Language, context.RequestAborted);
        front.Keep(context.Request, file, access == FeedAccess.Replaced ? null : subscription.Id, at);
        await FeedAnswer.SendAsync(context, file, FeedForm.Calendar);
        if (HttpMethods.IsGet(context.Request.Method) && access != FeedAccess.Replaced)
            fetches.Note(subscription.Id, new(time.GetUtcNow(), context.Request.Headers.UserAgent, context.Response.StatusCode == StatusCodes.Status304NotModified));
    }

    /// <summary>Too short, too long, cut in two: what is no address of a calendar is a guess like a wrong one.</summary>
    private static Task OtherAsync(HttpContext context, FeedGuesses guesses)
    {
        if (!Methods.Contains(context.Request.Method, StringComparer.OrdinalIgnoreCase))
        {
            context.Response.Headers.Allow = string.Join(", ", Methods);
            return FeedAnswer.RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, "Calendars are only fetched, by GET or HEAD.");
        }

        if (!guesses.Note(context.Connection.RemoteIpAddress))
            return FeedAnswer.RefuseAsync(context, StatusCodes.Status404NotFound, "There is no calendar at this address.");

        context.Response.Headers.RetryAfter = "60";
        return FeedAnswer.RefuseAsync(context, StatusCodes.Status429TooManyRequests, "Too many wrong addresses. Please wait a minute.");
    }

    private static async Task SingleAsync(HttpContext context, int id, int year, SingleEntry single, [FromQuery] string[] lang)
    {
        var file = await single.FindAsync(id, year, Language(lang, "vi"), context.RequestAborted);
        if (file is null)
            await FeedAnswer.RefuseAsync(context, StatusCodes.Status404NotFound, "There is no such day in the public calendar.");
        else
            await FeedAnswer.SendSingleAsync(context, file, FormattableString.Invariant($"friendship-{id}-{year}.ics"));
    }

    private static Words Language(string[] asked, string otherwise) => Words.Of(Asked(asked) ?? otherwise);

    /// <summary>The first language that is asked for and spoken.</summary>
    private static string? Asked(string[] asked) => asked.FirstOrDefault(language => language is "vi" or "en");

    /// <summary>Partners' calendars speak more languages.</summary>
    private static string? AskedOfPartner(string[] asked) =>
        asked.Select(language => language.Replace(' ', '+')).FirstOrDefault(language => language.Length > 0 && (language == "en" || FeedLanguages.Known(language) == language));
}
