using Registry.Domain;
using Registry.Domain.Commemorations;

namespace Registry.Data.Queries;

/// <summary>Questions about agencies.</summary>
public static class AgencyQueries
{
    public static IQueryable<Agency> Named(this IQueryable<Agency> agencies, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return agencies;

        var folded = SearchText.Fold(text);
        return agencies.Where(agency => agency.SearchName.Contains(folded));
    }
}
