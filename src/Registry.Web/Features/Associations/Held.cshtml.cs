using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Associations;

/// <summary>The day on which a planned congress was held; the term counts from it.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class HeldModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public HeldInput Input { get; set; } = new();

    public int Id { get; private set; }

    public string Heading { get; private set; } = "";

    public required Congress Congress { get; set; }

    public async Task<IActionResult> OnGetAsync(int id, int ordinal, CancellationToken cancellation)
    {
        if (!await FindAsync(id, ordinal, cancellation))
            return NotFound();

        Input.On = Congress.HeldOn;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int ordinal, CancellationToken cancellation)
    {
        if (!await FindAsync(id, ordinal, cancellation))
            return NotFound();
        if (Input.On > time.Today())
            ModelState.AddModelError("Input.On", text["This day is still to come. Leave it empty until the congress was held."]);
        if (!ModelState.IsValid)
            return Page();

        Congress.Held(Input.On!.Value);
        await db.SaveChangesAsync(cancellation);
        TempData["Done"] = text["Saved."].Value;
        return Redirect($"~/Associations/{id}");
    }

    private async Task<bool> FindAsync(int id, int ordinal, CancellationToken cancellation)
    {
        var association = await db.Associations.VisibleTo(reader, Ability.KeepAssociations).Include(a => a.Congresses)
            .SingleOrDefaultAsync(a => a.Id == id, cancellation);
        if (association?.Congresses.FirstOrDefault(congress => congress.Ordinal == ordinal) is not { } found)
            return false;

        (Id, Heading, Congress) = (id, Masthead.IsVietnamese ? association.Name : association.NameEn, found);
        return true;
    }

    /// <summary>What the form asks for.</summary>
    public sealed class HeldInput
    {
        [Display(Name = "Held on"), Required(ErrorMessage = "Type the day, such as 24/06/2027.")]
        public DateOnly? On { get; set; }
    }
}
