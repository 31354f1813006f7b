using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Web.Time;
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

    /// <summary>The zones of the world as people name them, by place.</summary>
    public IReadOnlyList<string?> Zones { get; } = AllZones;

    private static readonly IReadOnlyList<string> AllZones =
    [
        .. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id)
            .Where(id => id.Contains('/', StringComparison.Ordinal) && id != RegistryClock.ZoneId
                && !id.StartsWith("Etc/", StringComparison.Ordinal) && !id.StartsWith("SystemV/", StringComparison.Ordinal) && !id.StartsWith("posix", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static async Task<SelectionForm> LoadAsync(RegistryDbContext db, Reader reader, SelectionInput input, CancellationToken cancellation)
    {
        var mine = reader.AssociationsFor(Ability.ShareCalendars);
        var codes = db.CountriesOf(mine);
        var vietnamese = Masthead.IsVietnamese;
        var countries = await db.Countries.Where(country => codes.Contains(country.Iso2))
            .Select(country => new { country.Iso2, Name = vietnamese ? country.NameVi : country.NameEn }).ToListAsync(cancellation);
        var kinds = await db.DaysSharedBy(mine).Select(day => day.Kind).Distinct().ToListAsync(cancellation);
        var associations = await db.Associations.Where(one => mine.Contains(one.Id) && one.Kind == AssociationKind.Association)
            .Select(one => new { one.Id, Name = vietnamese ? one.Name : one.NameEn }).ToListAsync(cancellation);
        return new(
            input,
            [.. countries.Select(one => (one.Iso2, one.Name)).OrderBy(one => one.Name, StringComparer.CurrentCulture)],
            [.. kinds.Order()],
            [.. associations.Select(one => (one.Id, one.Name)).OrderBy(one => one.Name, StringComparer.CurrentCulture)]);
    }
}
