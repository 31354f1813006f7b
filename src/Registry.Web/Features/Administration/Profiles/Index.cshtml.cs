using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Web.Security;

namespace Registry.Web.Features.Administration.Profiles;

/// <summary>The forms that papers have: one for each kind of body, and those of organisations that have their own.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class IndexModel(RegistryDbContext db, Reader reader) : PageModel
{
    public IReadOnlyList<Row> Kinds { get; private set; } = [];

    public IReadOnlyList<Row> Own { get; private set; } = [];

    /// <summary>Organisations that follow their kind's.</summary>
    public IReadOnlyList<(int Id, string Name)> Others { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var mine = reader.AssociationsFor(Ability.Administer);
        var kept = await db.PaperProfiles.AsNoTracking().Include(profile => profile.Owner)
            .Where(profile => profile.OwnerId == null || mine.Contains(profile.OwnerId.Value)).ToListAsync(cancellation);
        Kinds = [.. Enum.GetValues<PaperProfileKind>().Select(kind => Row.Of(kept.Find(profile => profile.OwnerId is null && profile.Kind == kind) ?? new(kind, null)))];
        Own = [.. kept.Where(profile => profile.OwnerId is not null).OrderBy(profile => profile.Owner!.SortName, StringComparer.Ordinal).Select(Row.Of)];
        var taken = Own.Select(row => row.OwnerId).ToHashSet();
        Others = [.. (await db.Associations.Where(one => mine.Contains(one.Id)).OrderBy(one => one.SortName).Select(one => new { one.Id, one.Name }).ToListAsync(cancellation))
            .Where(one => !taken.Contains(one.Id)).Select(one => (one.Id, one.Name))];
    }

    public IActionResult OnPost(int owner) => Redirect($"~/Administration/Profiles/Owner/{owner}");

    /// <summary>A profile in the list.</summary>
    public sealed record Row(PaperProfileKind Kind, int? OwnerId, string? Owner, PaperLayout Layout, string? Code, bool IsKept)
    {
        public static Row Of(PaperProfile profile) => new(profile.Kind, profile.OwnerId, profile.Owner?.Name, profile.Layout, profile.Code, profile.Id != 0);
    }
}
