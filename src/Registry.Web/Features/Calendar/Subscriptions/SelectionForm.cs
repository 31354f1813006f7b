using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Subscriptions;
using Registry.Web.Ui;

namespace Registry.Web.Features.Calendar.Subscriptions;

/// <summary>What the form offers: the countries and associations of the planner, the kinds that there are.</summary>
public sealed record SelectionForm(
    SelectionInput Input,
    IReadOnlyList<(string Code, string Name)> Countries,
    IReadOnlyList<AnniversaryKind> Kinds,
    IReadOnlyList<(int Id, string Name)> Associations)
{
    public static IReadOnlyList<int> AlarmDays { get; } = [1, 2, 3, 7];

    public IReadOnlyList<ZoneChoice> Zones => ZoneChoice.All;

    /// <param name="chosen">What the calendar shows so far is offered too, also where no day of it is left: nothing chosen would mean everything.</param>
    public static async Task<SelectionForm> LoadAsync(RegistryDbContext db, Reader reader, SelectionInput input, FeedContents chosen, CancellationToken cancellation)
    {
        var mine = reader.AssociationsFor(Ability.ShareCalendars);
        var codes = db.CountriesOf(mine);
        var vietnamese = Masthead.IsVietnamese;
        var countries = await db.Countries.Where(country => codes.Contains(country.Iso2) || chosen.Countries.Contains(country.Iso2))
            .Select(country => new { country.Iso2, Name = vietnamese ? country.NameVi : country.NameEn }).ToListAsync(cancellation);
        var kinds = await db.DaysSharedBy(mine).Select(day => day.Kind).Distinct().ToListAsync(cancellation);
        var associations = await db.Associations.Where(one => (mine.Contains(one.Id) && one.Kind == AssociationKind.Association) || chosen.Associations.Contains(one.Id))
            .Select(one => new { one.Id, Name = vietnamese ? one.Name : one.NameEn }).ToListAsync(cancellation);
        return new(
            input,
            [.. countries.Select(one => (one.Iso2, one.Name)).OrderBy(one => one.Name, StringComparer.CurrentCulture)],
            [.. kinds.Union(chosen.KnownKinds()).Order()],
            [.. associations.Select(one => (one.Id, one.Name)).OrderBy(one => one.Name, StringComparer.CurrentCulture)]);
    }
}
