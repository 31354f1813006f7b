using System.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Administration.Users;

/// <summary>What a user may do: each line a role over an association and below. It holds from their next request on.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class GrantsModel(RegistryDbContext db, Reader reader, Administrators administrators, IStringLocalizer<Text> text) : PageModel, IReloads
{
    [BindProperty]
    public GrantInput Grant { get; set; } = new();

    public string PersonId { get; private set; } = "";

    public string PersonName { get; private set; } = "";

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public GrantChoices Choices { get; private set; } = new([], []);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        await ReloadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAddAsync(string id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation) || Grant.AssociationId is { } over && !reader.May(Ability.Administer, over))
            return NotFound();

        if (ModelState.IsValid && await TryAddAsync(cancellation))
            return RedirectToPage(new { id });

        await ReloadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(string id, int grantId, CancellationToken cancellation)
    {
        ModelState.Clear();
        if (!await FindAsync(id, cancellation))
            return NotFound();

        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        var all = await db.Grants.Where(grant => grant.UserId == id).ToListAsync(cancellation);
        if (all.Find(grant => grant.Id == grantId) is not { } lost || !reader.May(Ability.Administer, lost.AssociationId))
            return RedirectToPage(new { id }); // removed already

        if (all.Count == 1)
            throw new RuleException("User.LastGrant");

        await administrators.RequireOthersAsync([lost], cancellation);
        db.Grants.Remove(lost);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return RedirectToPage(new { id });
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        Rows = await db.Grants.VisibleTo(reader).Where(grant => grant.UserId == PersonId).OrderBy(grant => grant.Id)
            .Select(grant => new Row(grant.Id, grant.Role, Masthead.IsVietnamese ? grant.Association!.Name : grant.Association!.NameEn))
            .ToListAsync(cancellation);
        Choices = await GrantChoices.LoadAsync(db, reader, text, cancellation);
    }

    private async Task<bool> TryAddAsync(CancellationToken cancellation)
    {
        db.Grants.Add(new() { UserId = PersonId, AssociationId = Grant.AssociationId!.Value, Role = Grant.Role!.Value });
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Grant.Role", text["They may do this already."]);
            return false;
        }
    }

    private async Task<bool> FindAsync(string id, CancellationToken cancellation)
    {
        var name = await db.Users.VisibleTo(reader).Where(user => user.Id == id).Select(user => user.DisplayName).SingleOrDefaultAsync(cancellation);
        (PersonId, PersonName) = (id, name ?? "");
        return name is not null;
    }

    public sealed record Row(int Id, Role Role, string Association);
}
