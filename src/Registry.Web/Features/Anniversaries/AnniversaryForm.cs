using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Web.Calendars;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Anniversaries;

/// <summary>The choices that the form of an anniversary offers.</summary>
public sealed record AnniversaryForm(
    IReadOnlyList<SelectListItem> Kinds,
    IReadOnlyList<SelectListItem> Countings,
    IReadOnlyList<SelectListItem> Countries,
    IReadOnlyList<SelectListItem> Partners,
    IReadOnlyList<SelectListItem> Associations)
{
    public static async Task<AnniversaryForm> LoadAsync(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text, CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var countries = await db.Countries.Select(country => new { country.Iso2, Name = vietnamese ? country.NameVi : country.NameEn }).ToListAsync(cancellation);
        var partners = await db.Partners.VisibleTo(reader, Ability.KeepDays)
            .Select(partner => new { partner.Id, Name = vietnamese ? partner.NameVi : partner.NameEn }).ToListAsync(cancellation);
        var associations = await db.Associations.VisibleTo(reader, Ability.KeepDays)
            .Select(association => new { association.Id, Name = vietnamese ? association.Name : association.NameEn }).ToListAsync(cancellation);
        return new(
            [.. Enum.GetValues<AnniversaryKind>().Select(kind => new SelectListItem(text[DayKinds.Text(kind)], kind.ToString()))],
            [.. Enum.GetValues<AnniversaryCounting>().Select(counting => new SelectListItem(text[DayWords.Of(counting)], counting.ToString()))],
            InOrder(countries.Select(country => (country.Name, country.Iso2))),
            InOrder(partners.Select(partner => (partner.Name, partner.Id.ToString(CultureInfo.InvariantCulture)))),
            InOrder(associations.Select(association => (association.Name, association.Id.ToString(CultureInfo.InvariantCulture)))));
    }

    /// <summary>What stands in the list under this value; the value itself where it does not.</summary>
    public static string? NameOf(IEnumerable<SelectListItem> items, string? value) =>
        value is null ? null : items.FirstOrDefault(item => item.Value == value)?.Text ?? value;

    private static List<SelectListItem> InOrder(IEnumerable<(string Name, string Value)> choices) =>
        [.. choices.OrderBy(choice => SortText.Of(choice.Name), StringComparer.Ordinal).Select(choice => new SelectListItem(choice.Name, choice.Value))];
}
