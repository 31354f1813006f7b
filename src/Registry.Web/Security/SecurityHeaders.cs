namespace Registry.Web.Security;

/// <summary>Tells browsers to run nothing but our own files and to tell nobody where the reader came from.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; worker-src 'self'; connect-src 'self'; form-action 'self'; "
        + "frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

    private const string DoorWorker = "/js/door-worker.js";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        if (context.Request.Path == DoorWorker)
            headers["Service-Worker-Allowed"] = $"{context.Request.PathBase}/Commemorations/"; // it lies with the scripts and would else serve only there
        return next(context);
    });
}
