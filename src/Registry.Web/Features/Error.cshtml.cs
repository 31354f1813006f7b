using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Registry.Data;

namespace Registry.Web.Features;

/// <summary>The calm page of an error nobody foresaw, with the number that stands in the log as well; or of a database that is busy.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class ErrorModel(RegistryDbContext db) : PageModel
{
    private static readonly TimeSpan TryAgainIn = TimeSpan.FromSeconds(10);

    public string Reference => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    /// <summary>The database is locked, full or out of reach: what was sent can be sent again.</summary>
    public bool IsBusy { get; private set; }

    public void OnGet() => Answer();

    public void OnPost() => Answer();

    private void Answer()
    {
        IsBusy = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is { } error && db.IsUnavailable(error);
        if (!IsBusy)
            return;

        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        Response.Headers.RetryAfter = TryAgainIn.TotalSeconds.ToString(CultureInfo.InvariantCulture);
    }
}
