using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;

namespace Registry.Data.Queries;

/// <summary>Questions about anniversaries.</summary>
public static class AnniversaryQueries
{
    private const string HomeCountry = "VN";

    /// <summary>The days that belong to everybody, and those of the reader's associations and partners.</summary>
    public static IQueryable<Anniversary> AnniversariesVisibleTo(this RegistryDbContext db, Reader reader, Ability ability = Ability.Read)
    {
        var mine = reader.AssociationsFor(ability);
        return db.Anniversaries.Where(day =>
            (day.AssociationId == null || mine.Contains(day.AssociationId.Value))
            && (day.PartnerId == null || db.Partners.Any(partner => partner.Id == day.PartnerId && mine.Contains(partner.OwnerId))));
    }

    /// <summary>The days of the countries these associations have to do with, and of no country in particular.</summary>
    public static IQueryable<Anniversary> Concerning(this IQueryable<Anniversary> days, RegistryDbContext db, IReadOnlyCollection<int> associationIds)
    {
        var countries = db.CountriesOf(associationIds);
        return days.Where(day => day.CountryIso2 == null || day.CountryIso2 == HomeCountry || countries.Contains(day.CountryIso2 ?? ""));
    }

    public static IQueryable<Anniversary> Named(this IQueryable<Anniversary> days, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return days;

        var folded = SearchText.Fold(text);
        return days.Where(day => day.SearchName.Contains(folded));
    }
}
