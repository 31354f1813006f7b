using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Registry.Domain.Papers;
using Registry.Web.Documents.Official;
using Registry.Web.Documents.Official.Html;
using Registry.Web.Ui;

namespace Registry.Web.Features.Papers;

/// <summary>The style sheet of the measures in its address; it says nothing about anybody.</summary>
[AllowAnonymous]
public sealed class StyleModel : PageModel
{
    public ContentResult OnGet()
    {
        Response.Headers.CacheControl = "public, max-age=86400";
        Response.Headers.XContentTypeOptions = "nosniff";
        return Content(ProfileCss.OnScreen(OfficialProfiles.Of(PaperProfileKind.StateBody, PaperStyle.Read(Request.Query))), "text/css; charset=utf-8");
    }
}
