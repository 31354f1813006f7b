using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Members;
using Registry.Web.Ui;

namespace Registry.Web.Features.Members;

/// <summary>The names behind the keys of a person: nationality, commune, province.</summary>
public sealed record PersonPlaces(string? Country, string? Ward, string? Province)
{
    internal static async Task<PersonPlaces> OfAsync(RegistryDbContext db, Person person, CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var country = person.CountryIso2 is not { } iso2 ? null
            : await db.Countries.Where(one => one.Iso2 == iso2).Select(one => vietnamese ? one.NameVi : one.NameEn).SingleAsync(cancellation);
        var units = person.WardId is null && person.ProvinceId is null ? []
            : await db.AdministrativeUnits.AsNoTracking().Where(one => one.Id == person.WardId || one.Id == person.ProvinceId).ToDictionaryAsync(one => one.Id, one => one.FullName, cancellation);
        return new(country, NameOf(person.WardId), NameOf(person.ProvinceId));

        string? NameOf(string? id) => id is null ? null : units.GetValueOrDefault(id);
    }
}
