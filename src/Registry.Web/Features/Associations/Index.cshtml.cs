using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Features.Associations;

/// <summary>The associations as a tree, or those that a search finds as a list.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class IndexModel(RegistryDbContext db, Reader reader, TimeProvider time) : PageModel
{
    public AssociationFilter Filter { get; private set; } = new();

    public IReadOnlyList<TreeNode> All { get; private set; } = [];

    public IReadOnlyList<TreeNode> Rows { get; private set; } = [];

    public Tree Tree => new(TreeNode.RootsOf(All), null);

    /// <summary>Terms that are over or end within a year, the most urgent first.</summary>
    public IEnumerable<TreeNode> Urgent =>
        All.Where(node => node.Status == AssociationStatus.Active && (node.Term is { IsOver: true } || node.Term?.WarnsAtMonths is not null)).OrderBy(node => node.Term!.EndsOn);

    public bool MayAdd => reader.May(Ability.KeepAssociations);

    public async Task OnGetAsync([FromQuery] AssociationFilter filter, CancellationToken cancellation)
    {
        Filter = filter;
        All = filter.On is { } day && day != time.Today()
            ? await TreeNode.LoadAsOnAsync(db, reader, day, cancellation)
            : await TreeNode.LoadAsync(db, reader, time.Today(), cancellation);
        Rows = [.. All.Where(filter.Lets)];
    }

    public string Without(string name) => FilterAddress.With(Request, name, null);
}
