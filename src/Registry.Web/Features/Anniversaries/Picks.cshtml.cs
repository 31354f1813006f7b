using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Registry.Web.Security;

namespace Registry.Web.Features.Anniversaries;

/// <summary>Takes the days ticked in a year to the page where commemorations are made from them.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class PicksModel : PageModel
{
    public IActionResult OnGet() => RedirectToPage("Index");

    public IActionResult OnPost(int year, string[] pick) => pick.Length == 0
        ? RedirectToPage("Index", new { year })
        : LocalRedirect(QueryHelpers.AddQueryString("/Commemorations/New", pick.Select(day => KeyValuePair.Create("pick", (string?)day))));
}
