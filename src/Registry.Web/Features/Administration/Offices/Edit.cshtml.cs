using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Partners;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Administration.Offices;

/// <summary>An office, new or known: its precedence and how its holder is addressed.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class EditModel(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public OfficeInput Input { get; set; } = new();

    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public int? Id { get; private set; }

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int? id, CancellationToken cancellation)
    {
        Id = id;
        if (id is null)
            return Page();
        if (await db.Offices.AsNoTracking().SingleOrDefaultAsync(office => office.Id == id, cancellation) is not { } office)
            return NotFound();

        (Input, Version) = (OfficeInput.Of(office), office.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int? id, CancellationToken cancellation)
    {
        Id = id;
        var office = id is null ? null : await db.Offices.SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (id is not null && office is null)
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        if (office is not null && office.Version != Version)
            return Compare(office);

        return await SaveAsync(office, cancellation);
    }

    private async Task<IActionResult> SaveAsync(Office? known, CancellationToken cancellation)
    {
        var office = known ?? new Office(Input.NameVi, Input.NameEn ?? "", Input.Precedence ?? Office.LowestPrecedence);
        office.Describe(Input.NameVi, Input.NameEn ?? "", Input.Precedence ?? Office.LowestPrecedence);
        office.AddressAs(Input.FormOfAddressVi, Input.FormOfAddressEn, Input.Source);
        office.Retire(Input.IsRetired);
        if (known is null)
            db.Offices.Add(office);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Compare(await db.Offices.AsNoTracking().SingleAsync(one => one.Id == Id, cancellation));
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Input.NameVi", text["There is an office of this name already."]);
            return Page();
        }

        TempData["Done"] = text["Saved."].Value;
        return Redirect("~/Administration/Offices");
    }

    private PageResult Compare(Office theirs)
    {
        Conflict = InputComparison.Of(Input, OfficeInput.Of(theirs), text);
        ModelState.Remove(nameof(Version));
        Version = theirs.Version;
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }

    /// <summary>What the form asks for.</summary>
    public sealed class OfficeInput
    {
        [Display(Name = "Office in Vietnamese"), Required(ErrorMessage = "Fill this in."), StringLength(Office.NameLength)]
        public string NameVi { get; set; } = "";

        [Display(Name = "Office in English"), StringLength(Office.NameLength)]
        public string? NameEn { get; set; }

        [Display(Name = "Place in the order of precedence"), Required(ErrorMessage = "Fill this in.")]
        public int? Precedence { get; set; }

        [Display(Name = "Form of address in Vietnamese"), StringLength(Office.AddressLength)]
        public string? FormOfAddressVi { get; set; }

        [Display(Name = "Form of address in English"), StringLength(Office.AddressLength)]
        public string? FormOfAddressEn { get; set; }

        [Display(Name = "Source"), StringLength(Office.SourceLength)]
        public string? Source { get; set; }

        [Display(Name = "No longer offered")]
        public bool IsRetired { get; set; }

        public static OfficeInput Of(Office office) => new()
        {
            NameVi = office.NameVi,
            NameEn = office.NameEn,
            Precedence = office.Precedence,
            FormOfAddressVi = office.FormOfAddressVi,
            FormOfAddressEn = office.FormOfAddressEn,
            Source = office.Source,
            IsRetired = office.IsRetired,
        };
    }
}
