using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Registry.Web.Security;

namespace Registry.Web.Features.Anniversaries;

/// <summary>Takes the days ticked in a year to the page where commemorations, or greetings, are made from them.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class PicksModel : PageModel
{
    public IActionResult OnGet() => RedirectToPage("Index");

    /// <param name="greet">To greet on these days, rather than to plan them.</param>
    public IActionResult OnPost(int year, string[] pick, bool greet) => pick.Length == 0
        ? RedirectToPage("Index", new { year })
        : LocalRedirect(QueryHelpers.AddQueryString(greet ? "/Greetings/New" : "/Commemorations/New", pick.Select(day => KeyValuePair.Create("pick", (string?)day))));
}
