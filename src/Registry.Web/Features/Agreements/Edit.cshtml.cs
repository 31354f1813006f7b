using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Agreements;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Agreements;

/// <summary>Corrects what is known of an agreement.</summary>
[Authorize(Policy = Policies.KeepPartners)]
public sealed class EditModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : AgreementPage(db, reader, time)
{
    [BindProperty]
    public AgreementInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, Ability.KeepPartners, cancellation) is not { } agreement)
            return NotFound();

        (Input, Version) = (AgreementInput.Of(agreement), agreement.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, Ability.KeepPartners, cancellation) is not { } agreement)
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        if (agreement.Version != Version)
            return Differ(agreement);

        Input.WriteTo(agreement);
        if (!await Db.SaveUnlessChangedAsync(cancellation))
            return Differ((await FindAsync(id, Ability.KeepPartners, cancellation))!);

        TempData["Done"] = text["Saved."].Value;
        return Redirect(Address);
    }

    private PageResult Differ(Agreement theirs)
    {
        var choices = new Dictionary<string, IEnumerable<SelectListItem>>
        {
            [nameof(Input.Kind)] = Enum.GetValues<AgreementKind>().Select(kind => new SelectListItem(text[AgreementWords.Of(kind)], kind.ToString())),
            [nameof(Input.Level)] = Enum.GetValues<AgreementLevel>().Select(level => new SelectListItem(text[AgreementWords.Of(level)], level.ToString())),
        };
        return Compare(InputComparison.Of(Input, AgreementInput.Of(theirs), text, choices), theirs.Version);
    }
}
