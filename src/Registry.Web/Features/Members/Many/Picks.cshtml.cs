using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Registry.Domain.Access;
using Registry.Web.Security;

namespace Registry.Web.Features.Members.Many;

/// <summary>Takes the members ticked in a list, or all that were found, to the page of what is to be done with them.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class PicksModel(Reader reader) : PageModel
{
    /// <param name="all">All that the filter found instead of those ticked.</param>
    public IActionResult OnGet(string? act, [FromQuery] int[] chosen, bool all)
    {
        var filter = SelectedMembers.FilterOf(Request.Query).ToList();
        var wanted = BulkAct.All.FirstOrDefault(one => one.Key == act && reader.May(one.Needed));
        if (wanted is null || (chosen.Length == 0 && !all))
            return LocalRedirect(QueryHelpers.AddQueryString("/Members", filter));

        var ticked = all ? [] : chosen.Select(id => KeyValuePair.Create(wanted.Chosen, (string?)$"{id}"));
        return LocalRedirect(QueryHelpers.AddQueryString(wanted.Address, filter.Concat(ticked)));
    }
}
