using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Accounts;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Administration.Users;

/// <summary>Who may sign in, and as what.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class IndexModel(RegistryDbContext db, Reader reader) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public Role? Role { get; set; }

    [BindProperty(SupportsGet = true)]
    public UserState? State { get; set; }

    [FromQuery(Name = "page")]
    public int? Part { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = Paging.Of(1, 0);

    public int All { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var mine = db.Users.VisibleTo(reader);
        All = await mine.CountAsync(cancellation);
        var found = Filter(mine.Named(Search));
        Paging = Paging.Of(Part, await found.CountAsync(cancellation));
        Rows = await found.OrderBy(user => user.SearchName).ThenBy(user => user.Id).Skip(Paging.Skip).Take(Paging.Size)
            .Select(user => new Row(
                user.Id, user.DisplayName, user.Email!, UserStates.Of(user.IsActive, user.PasswordHash != null), user.LastSignedInAt,
                user.Grants.OrderBy(grant => grant.Id).Select(grant => new RowGrant(grant.Role, Masthead.IsVietnamese ? grant.Association!.Name : grant.Association!.NameEn)).ToList()))
            .ToListAsync(cancellation);
    }

    private IQueryable<RegistryUser> Filter(IQueryable<RegistryUser> users)
    {
        if (Role is { } role)
            users = users.Where(user => user.Grants.Any(grant => grant.Role == role));

        return State switch
        {
            UserState.Active => users.Where(user => user.IsActive && user.PasswordHash != null),
            UserState.Invited => users.Where(user => user.IsActive && user.PasswordHash == null),
            UserState.Deactivated => users.Where(user => !user.IsActive),
            _ => users,
        };
    }

    public sealed record Row(string Id, string Name, string Email, UserState State, DateTimeOffset? LastSignedInAt, IReadOnlyList<RowGrant> Grants);

    public sealed record RowGrant(Role Role, string Association);
}
