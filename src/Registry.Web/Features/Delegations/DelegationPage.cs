using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Web.Ui;

namespace Registry.Web.Features.Delegations;

/// <summary>The form about a delegation, with the organisations and accounts it may name.</summary>
public abstract class DelegationPage(RegistryDbContext db, Reader reader) : PageModel, IReloads
{
    private const int MostUsers = 300;

    [BindProperty]
    public DelegationInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Users { get; private set; } = [];

    /// <summary>Accounts of the same organisations: nobody else is named here.</summary>
    public async Task ReloadAsync(CancellationToken cancellation)
    {
        var mine = reader.AssociationsFor(Ability.Approve);
        Owners = await db.Associations.Where(one => mine.Contains(one.Id)).OrderBy(one => one.SortName).Select(one => new SelectListItem(one.Name, $"{one.Id}")).ToListAsync(cancellation);
        Users = await db.Users.Where(user => user.IsActive && user.Grants.Any(grant => mine.Contains(grant.AssociationId)))
            .OrderBy(user => user.DisplayName).Take(MostUsers).Select(user => new SelectListItem(user.DisplayName, user.Id)).ToListAsync(cancellation);
    }

    /// <summary>True where the reader may name this organisation and this account.</summary>
    protected async Task<bool> MayNameAsync(CancellationToken cancellation)
    {
        await ReloadAsync(cancellation);
        return Input.OwnerId is { } owner && reader.May(Ability.Approve, owner) && (Input.UserId is null || Users.Any(user => user.Value == Input.UserId));
    }
}
