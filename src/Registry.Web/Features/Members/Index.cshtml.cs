using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Finding;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Members;

/// <summary>Members, found by any word, in the order of given names.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class IndexModel(RegistryDbContext db, Reader reader, MemberFinder finder, TimeProvider time) : PageModel
{
    public MemberFilter Filter { get; private set; } = new();

    public MemberPage Found { get; private set; } = new([], 1, Paging.DefaultSize, 0, IsMore: false);

    public IReadOnlyList<MemberRow> Rows { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Associations { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Categories { get; private set; } = [];

    public Paging Paging => new(Found.Page, Found.Size, Found.Total);

    public bool SeesPersonalData => reader.May(Ability.SeePersonalData);

    /// <summary>Filters with a name, of the associations whose members the reader keeps.</summary>
    public IReadOnlyList<SavedList> Lists { get; private set; } = [];

    public bool Keeps => reader.May(Ability.KeepMembers);

    public DateOnly Today => time.Today();

    public bool May(Ability ability) => reader.May(ability);

    public async Task OnGetAsync([FromQuery] MemberFilter filter, [FromQuery(Name = "page")] int? part, CancellationToken cancellation)
    {
        Filter = filter;
        Found = await finder.PageAsync(filter, Today, part, Paging.DefaultSize, cancellation);
        Rows = await new MemberRows(db, reader, Today).LoadAsync(Found.Ids, cancellation);
        Associations = await AssociationChoices.LoadAsync(db, reader, Ability.Read, cancellation);
        Categories = await CategoryChoices.LoadAsync(db, [], cancellation);
        Lists = Keeps ? await db.SavedLists.AsNoTracking().VisibleTo(reader).OrderBy(list => list.Name).ToListAsync(cancellation) : [];
    }

    public string Without(string name) => FilterAddress.With(Request, name, null);
}
