using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Days;
using Registry.Domain.Places;
using Registry.Web.Localization;

namespace Registry.Web.Ui;

/// <summary>Provinces to choose from, those of before with their last day.</summary>
internal static class ProvinceChoices
{
    public static async Task<IReadOnlyList<SelectListItem>> LoadAsync(RegistryDbContext db, IStringLocalizer<Text> text, CancellationToken cancellation)
    {
        var provinces = await db.AdministrativeUnits.AsNoTracking().Where(unit => unit.Level == UnitLevel.Province).ToListAsync(cancellation);
        return
        [
            .. provinces.OrderBy(unit => unit.ValidTo is not null).ThenBy(unit => SortText.Of(unit.Name), StringComparer.Ordinal)
                .Select(unit => new SelectListItem(unit.ValidTo is { } last ? text["{0} (until {1})", unit.FullName, DayText.Numeric(last)] : unit.FullName, unit.Id)),
        ];
    }
}
