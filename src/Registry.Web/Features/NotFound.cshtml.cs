using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Registry.Web.Ui;

namespace Registry.Web.Features;

/// <summary>An answer without a page of its own. What is not there, and what is not yours, look the same.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class NotFoundModel : PageModel
{
    /// <summary>The answer explained here; 404 where somebody came by the address.</summary>
    public int Status { get; private set; }

    /// <summary>How large a file the form takes, where one was too large.</summary>
    public int Megabytes { get; private set; }

    /// <summary>The form that sent it.</summary>
    public string? FormAddress { get; private set; }

    public void OnGet() => Answer();

    public void OnPost() => Answer();

    private void Answer()
    {
        var before = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        var meant = before?.OriginalStatusCode;
        Response.StatusCode = Status = meant is null or StatusCodes.Status403Forbidden ? StatusCodes.Status404NotFound : meant.Value;
        if (HttpContext.Features.Get<TooLarge>() is { } large)
            (Megabytes, FormAddress) = (large.Megabytes, $"{before?.OriginalPathBase}{before?.OriginalPath}{before?.OriginalQueryString}");
    }
}
