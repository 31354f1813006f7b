using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Registry.Domain;
using Registry.Domain.Commemorations;

namespace Registry.Web.Features.Commemorations;

/// <summary>What of the plan is listed; all of it stands in the address.</summary>
public sealed record CommemorationFilter
{
    private const int LongestSearch = 200;

    [FromQuery(Name = "q")]
    public string? Search { get; init; }

    [FromQuery(Name = "year")]
    public int? Year { get; init; }

    [FromQuery(Name = "status")]
    public CommemorationStatus? Status { get; init; }

    [FromQuery(Name = "form")]
    public CommemorationForm? Form { get; init; }

    [FromQuery(Name = "owner")]
    public int? Owner { get; init; }

    /// <summary><c>yes</c>: only what the reader looks after.</summary>
    [FromQuery(Name = "mine")]
    public string? Mine { get; init; }

    public IQueryable<Commemoration> Narrow(IQueryable<Commemoration> all, string userId)
    {
        if (!string.IsNullOrWhiteSpace(Search))
        {
            var folded = SearchText.Fold(Search.Length <= LongestSearch ? Search : Search[..LongestSearch]);
            all = all.Where(one => one.SearchName.Contains(folded));
        }

        if (Year is { } year)
            all = all.Where(one => one.Date.Year == year);
        if (Status is { } status)
            all = all.Where(one => one.Status == status);
        if (Form is { } form)
            all = all.Where(one => one.Form == form);
        if (Owner is { } owner)
            all = all.Where(one => one.OwnerId == owner);
        return Mine == "yes" ? all.Where(one => one.OwnerUserId == userId) : all;
    }

    /// <summary>The same list with one filter taken away.</summary>
    public static string Without(HttpRequest request, string name) => QueryHelpers.AddQueryString(
        request.Path,
        request.Query.Where(pair => pair.Key != name && pair.Key is not ("page" or "lang") && pair.Value.Any(value => !string.IsNullOrEmpty(value)))
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value)));
}
