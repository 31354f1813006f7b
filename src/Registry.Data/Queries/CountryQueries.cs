using Microsoft.EntityFrameworkCore;

namespace Registry.Data.Queries;

/// <summary>Questions about countries.</summary>
public static class CountryQueries
{
    /// <summary>The countries a set of associations has to do with: those it is a friend of and those of its partners.</summary>
    /// <remarks>Never null, and asked for with <c>?? ""</c>: the database then makes the list once, not again for every row.</remarks>
    public static IQueryable<string> CountriesOf(this RegistryDbContext db, IReadOnlyCollection<int> associationIds) =>
        db.Associations.Where(a => associationIds.Contains(a.Id) && a.CountryIso2 != null).Select(a => a.CountryIso2 ?? "")
            .Union(db.Partners.Where(p => associationIds.Contains(p.OwnerId) && p.CountryIso2 != null).Select(p => p.CountryIso2 ?? ""));
}
