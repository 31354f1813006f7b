using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Web.Ui;

namespace Registry.Web.Features.Calendar.Subscriptions;

/// <summary>What the form offers: the countries of the planner's associations, the kinds that there are.</summary>
public sealed record SelectionForm(SelectionInput Input, IReadOnlyList<(string Code, string Name)> Countries, IReadOnlyList<AnniversaryKind> Kinds)
{
    public static async Task<SelectionForm> LoadAsync(RegistryDbContext db, Reader reader, SelectionInput input, CancellationToken cancellation)
    {
        var mine = reader.AssociationsFor(Ability.ShareCalendars);
        var codes = db.CountriesOf(mine);
        var vietnamese = Masthead.IsVietnamese;
        var countries = await db.Countries.Where(country => codes.Contains(country.Iso2))
            .Select(country => new { country.Iso2, Name = vietnamese ? country.NameVi : country.NameEn }).ToListAsync(cancellation);
        var kinds = await db.DaysSharedBy(mine).Select(day => day.Kind).Distinct().ToListAsync(cancellation);
        return new(input, [.. countries.Select(one => (one.Iso2, one.Name)).OrderBy(one => one.Name, StringComparer.CurrentCulture)], [.. kinds.Order()]);
    }
}
