using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Imports;
using Registry.Domain;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Imports;

/// <summary>Removes a list that is not to be written, with its file.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class RemovalModel(RegistryDbContext db, ImportDesk desk, IStringLocalizer<Text> text) : PageModel
{
    public Import Import { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        Import = (await desk.FindAsync(id, cancellation))!;
        return Import is null ? NotFound() : Import.State is ImportState.Given or ImportState.Checked ? Page() : Redirect($"~/Imports/{id}");
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        Import = (await desk.FindAsync(id, cancellation))!;
        if (Import is null)
            return NotFound();
        if (Import.State is not (ImportState.Given or ImportState.Checked))
            throw new RuleException(Import.State == ImportState.Written ? "Import.WrittenAlready" : "Import.Busy");

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var file = Import.FileId;
        db.Imports.Remove(Import); // its rows go with it
        await db.SaveChangesAsync(cancellation);
        await db.StoredFiles.Where(kept => kept.Id == file).ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        TempData["Done"] = text["The list was given up. Nothing of it is in the register."].Value;
        return Redirect("~/Imports");
    }
}
