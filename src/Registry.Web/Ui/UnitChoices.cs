using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Days;
using Registry.Domain.Places;
using Registry.Web.Localization;

namespace Registry.Web.Ui;

/// <summary>Provinces and districts that may have signed something: those of today first, those of before with their last day.</summary>
internal static class UnitChoices
{
    public static async Task<IReadOnlyList<SelectListItem>> LoadAsync(RegistryDbContext db, IStringLocalizer<Text> text, CancellationToken cancellation)
    {
        var units = await db.AdministrativeUnits.AsNoTracking().Where(unit => unit.Level != UnitLevel.Commune).ToListAsync(cancellation);
        var provinces = units.Where(unit => unit.Level == UnitLevel.Province).ToDictionary(unit => unit.Id);
        return
        [
            .. Group(text["Provinces and cities of today"], provinces.Values.Where(unit => unit.ValidTo is null)),
            .. Group(text["Provinces and cities of before"], provinces.Values.Where(unit => unit.ValidTo is not null)),
            .. Group(text["Districts, until 30 June 2025"], units.Where(unit => unit.Level == UnitLevel.District)),
        ];

        IEnumerable<SelectListItem> Group(string name, IEnumerable<AdministrativeUnit> members)
        {
            var group = new SelectListGroup { Name = name };
            return members.OrderBy(unit => SortText.Of(unit.Name), StringComparer.Ordinal).ThenBy(unit => unit.Id, StringComparer.Ordinal)
                .Select(unit => new SelectListItem(NameOf(unit), unit.Id) { Group = group });
        }

        string NameOf(AdministrativeUnit unit) => unit switch
        {
            { Level: UnitLevel.District } => unit.ParentId is { } id && provinces.TryGetValue(id, out var province) ? $"{unit.FullName}, {province.FullName}" : unit.FullName,
            { ValidTo: { } last } => text["{0} (until {1})", unit.FullName, DayText.Numeric(last)],
            _ => unit.FullName,
        };
    }
}
