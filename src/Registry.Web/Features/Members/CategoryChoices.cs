using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Web.Ui;

namespace Registry.Web.Features.Members;

/// <summary>Categories to choose from, in their order; those no longer offered come only where somebody has them.</summary>
internal static class CategoryChoices
{
    public static async Task<IReadOnlyList<SelectListItem>> LoadAsync(RegistryDbContext db, IReadOnlyCollection<int> chosen, CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var found = await db.MemberCategories.AsNoTracking().Where(one => !one.IsRetired || chosen.Contains(one.Id)).OrderBy(one => one.Order).ThenBy(one => one.Id)
            .Select(one => new { one.Id, Name = vietnamese ? one.Name : one.NameEn }).ToListAsync(cancellation);
        return [.. found.Select(one => new SelectListItem(one.Name, $"{one.Id}", chosen.Contains(one.Id)))];
    }
}
