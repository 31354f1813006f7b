using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain;

namespace Registry.Web.Ui;

/// <summary>Countries to choose from, by their names in the reader's language.</summary>
internal static class CountryChoices
{
    public static async Task<IReadOnlyList<SelectListItem>> LoadAsync(RegistryDbContext db, CancellationToken cancellation)
    {
        var countries = await db.Countries.AsNoTracking().Select(country => new { country.Iso2, country.NameVi, country.NameEn }).ToListAsync(cancellation);
        return
        [
            .. countries.Select(country => new SelectListItem(Masthead.IsVietnamese ? country.NameVi : country.NameEn, country.Iso2))
                .OrderBy(item => SortText.Of(item.Text), StringComparer.Ordinal),
        ];
    }
}
