using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Features.Members.Many;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Members.Lists;

/// <summary>A filter of the list of members gets a name.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class NewModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty(SupportsGet = true), StringLength(SavedList.QueryLength)]
    public string? Query { get; set; }

    [BindProperty, Display(Name = "Name of the list"), Required(ErrorMessage = "Give the list a name."), StringLength(SavedList.NameLength)]
    public string? Name { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return Page();

        var filter = SelectedMembers.FilterOf(new QueryCollection(QueryHelpers.ParseQuery(Query))).ToList();
        var list = new SavedList(Owner(filter), Name!, QueryString.Create(filter).Value ?? "", reader.Name);
        db.SavedLists.Add(list);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            // the second of two clicks saved the same; another filter of that name is another matter
            if (!await db.SavedLists.AnyAsync(one => one.AssociationId == list.AssociationId && one.Name == list.Name && one.Query == list.Query, cancellation))
            {
                ModelState.AddModelError(nameof(Name), text["There is a list of this name. Give another name, or remove that list first."]);
                return Page();
            }
        }

        TempData["Done"] = text["Saved."].Value;
        return LocalRedirect("/Members?" + list.Query);
    }

    /// <summary>The association of the filter where the reader keeps it, otherwise the one this person works for.</summary>
    private int Owner(IEnumerable<KeyValuePair<string, string?>> filter) =>
        int.TryParse(filter.FirstOrDefault(pair => pair.Key.Equals("association", StringComparison.OrdinalIgnoreCase)).Value, out var id) && reader.May(Ability.KeepMembers, id)
            ? id
            : reader.Grants.First(grant => grant.Carries(Ability.KeepMembers)).RootId;
}
