using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Greetings;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Commemorations.Greetings.Texts;

/// <summary>Asks before a greeting text is taken away.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class RemovalModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> words) : GreetingTextPage(db, reader)
{
    public GreetingText Text { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } found)
            return NotFound();

        Text = found;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } found)
            return NotFound();

        Db.GreetingTexts.Remove(found);
        TempData["Done"] = await Db.SaveUnlessChangedAsync(cancellation) ? words["The text is taken away. Letters that are written stay as they are."].Value : words["Somebody else changed it meanwhile. Look where it stands now."].Value;
        return RedirectToPage("Index");
    }
}
