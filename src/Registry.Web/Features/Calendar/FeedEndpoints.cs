using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
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
        app.MapMethods("/feeds/public.json", Methods, JsonAsync).AllowAnonymous();
        app.MapMethods("/feeds/openapi.json", Methods, OpenApi).AllowAnonymous();
        app.MapMethods("/feeds/{token}.ics", Methods, SubscriptionAsync).AllowAnonymous();
        app.MapMethods("/calendar/days/{id:int:min(1)}-{year:int:range(1000,9999)}.ics", Methods, SingleAsync).AllowAnonymous();
        return app;
    }

    private static async Task PublicAsync(HttpContext context, FeedDesk desk, [FromQuery] string[] lang) =>
        await FeedAnswer.SendAsync(context, await desk.PublicAsync(Language(lang, "vi"), context.RequestAborted), "friendship.ics");

    private static async Task AtomAsync(HttpContext context, FeedDesk desk, IOptions<SiteOptions> site, [FromQuery] string[] lang)
    {
        var address = site.Value.AddressFor(context.Request);
        var file = await desk.PublicAsync($"atom {address}", Language(lang, "vi"), feed => PublicForms.Atom(feed, address), context.RequestAborted);
        await FeedAnswer.SendAsync(context, file, "friendship.atom", PublicForms.AtomType);
    }

    private static async Task JsonAsync(HttpContext context, FeedDesk desk, [FromQuery] string[] lang) => await FeedAnswer.SendAsync(
        context, await desk.PublicAsync("json", Language(lang, "vi"), PublicForms.Json, context.RequestAborted), "friendship.json", PublicForms.JsonType);

    private static IResult OpenApi() =>
        Results.Stream(typeof(FeedEndpoints).Assembly.GetManifestResourceStream("openapi.json")!, PublicForms.JsonType);

    private static async Task SubscriptionAsync(HttpContext context, string token, FeedDesk desk, FeedFetches fetches, FeedGuesses guesses, TimeProvider time, [FromQuery] string[] lang)
    {
        var found = await desk.FindAsync(token, context.RequestAborted);
        if (found is null && guesses.Note(context.Connection.RemoteIpAddress))
        {
            context.Response.Headers.RetryAfter = "60";
            await FeedAnswer.RefuseAsync(context, StatusCodes.Status429TooManyRequests, "Too many wrong addresses. Please wait a minute.");
            return;
        }

        if (found is null)
        {
            await FeedAnswer.RefuseAsync(context, StatusCodes.Status404NotFound, "There is no calendar at this address.");
            return;
        }

        var (subscription, access) = found;
        if (access == FeedAccess.Gone)
        {
            await FeedAnswer.RefuseAsync(context, StatusCodes.Status410Gone, "This calendar was ended. Please remove it, or ask the union for a new address.");
            return;
        }

        var file = await desk.OfAsync(found, Asked(lang) ?? subscription.Language, context.RequestAborted);
        await FeedAnswer.SendAsync(context, file, "friendship.ics");
        if (HttpMethods.IsGet(context.Request.Method) && access != FeedAccess.Replaced)
            fetches.Note(subscription.Id, new(time.GetUtcNow(), context.Request.Headers.UserAgent, context.Response.StatusCode == StatusCodes.Status304NotModified));
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
}
