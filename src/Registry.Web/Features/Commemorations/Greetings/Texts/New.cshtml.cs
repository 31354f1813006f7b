using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations.Greetings.Texts;

/// <summary>A text of one's own, from nothing or from another one.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class NewModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : GreetingTextPage(db, reader), IReloads
{
    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int? from, CancellationToken cancellation)
    {
        await ReloadAsync(cancellation);
        if (await Db.GreetingTexts.AsNoTracking().VisibleTo(Reader).SingleOrDefaultAsync(one => one.Id == from, cancellation) is { } other)
            Input = GreetingTextInput.Of(other);
        Input.OwnerId = Reader.HomeId is { } home && Reader.May(Ability.Plan, home) ? home : Reader.AssociationsFor(Ability.Plan)[0];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReloadAsync(cancellation);
        if (!ModelState.IsValid)
            return Page();
        if (Input.OwnerId is not { } owner || !Reader.May(Ability.Plan, owner))
            return NotFound();

        Db.GreetingTexts.Add(new(owner, Input.Occasion, Input.Addressee, Input.Language, Input.Heading, Input.Opening, Input.Subject, Input.Body));
        try
        {
            await Db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (Db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Input.Occasion", text["You have a text for this occasion, addressee and language already. Change that one."]);
            return Page();
        }

        TempData["Done"] = text["The text is kept. Letters that are written from now on begin from it."].Value;
        return RedirectToPage("Index");
    }

    public async Task ReloadAsync(CancellationToken cancellation) => Owners = await AssociationChoices.LoadAsync(Db, Reader, Ability.Plan, cancellation);
}
