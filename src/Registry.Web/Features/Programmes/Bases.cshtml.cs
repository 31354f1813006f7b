using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes;

/// <summary>The papers a programme is based on, in the order it cites them.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class BasesModel(RegistryDbContext db, Reader reader, TimeProvider time) : PageModel, IReloads
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Programme Programme { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) => await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        // the second of two clicks cites the same paper again
        if (Programme.LegalBases.All(basis => basis.Text != Input.Text.Trim()))
            Programme.AddBasis(Input.Text, Input.Number, Input.DatedOn, time.GetUtcNow(), reader.Name);
        return await db.SaveUnlessChangedAsync(cancellation) ? RedirectToPage(new { id, handler = "" }) : await OnPostAsync(id, cancellation);
    }

    public async Task<IActionResult> OnPostRemoveAsync(int id, int basisId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        ModelState.Clear();
        Programme.RemoveBasis(basisId, time.GetUtcNow(), reader.Name);
        return await db.SaveUnlessChangedAsync(cancellation) ? RedirectToPage(new { id, handler = "" }) : await OnPostRemoveAsync(id, basisId, cancellation);
    }

    public async Task ReloadAsync(CancellationToken cancellation) => await FindAsync(Programme.Id, cancellation);

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Programme = (await db.Programmes.OwnedBy(reader, Ability.Plan).Include(one => one.LegalBases.OrderBy(basis => basis.Order)).SingleOrDefaultAsync(one => one.Id == id, cancellation))!;
        return Programme is not null;
    }

    public sealed class InputModel
    {
        [Display(Name = "As the programme cites it"), Required, StringLength(LegalBasis.TextLength)]
        public string Text { get; set; } = "";

        [Display(Name = "Number of the paper"), StringLength(LegalBasis.NumberLength)]
        public string? Number { get; set; }

        [Display(Name = "Date of the paper")]
        public DateOnly? DatedOn { get; set; }
    }
}
