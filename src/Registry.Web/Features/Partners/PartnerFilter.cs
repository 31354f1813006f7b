using Microsoft.AspNetCore.Mvc;
using Registry.Domain;
using Registry.Domain.Partners;

namespace Registry.Web.Features.Partners;

/// <summary>Which partners are listed; all of it stands in the address.</summary>
public sealed record PartnerFilter
{
    [FromQuery(Name = "q")]
    public string? Search { get; init; }

    [FromQuery(Name = "kind")]
    public PartnerKind? Kind { get; init; }

    [FromQuery(Name = "region")]
    public string? Region { get; init; }

    [FromQuery(Name = "country")]
    public string? Country { get; init; }

    /// <summary><c>yes</c>, <c>no</c> or nothing.</summary>
    [FromQuery(Name = "verified")]
    public string? Verified { get; init; }

    /// <summary>A kind of relation that is in force.</summary>
    [FromQuery(Name = "tie")]
    public TieKind? Tie { get; init; }

    /// <summary>Nothing done together for so many months.</summary>
    [FromQuery(Name = "quiet")]
    public int? QuietMonths { get; init; }

    [FromQuery(Name = "page")]
    public int? Page { get; init; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Search) && Kind is null && string.IsNullOrEmpty(Region) && string.IsNullOrEmpty(Country) && Verified is not ("yes" or "no") && Tie is null && QuietMonths is null;

    public IQueryable<Partner> Of(IQueryable<Partner> partners)
    {
        foreach (var word in SearchText.Fold(Search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            partners = partners.Where(p => p.SearchName.Contains(word) || p.Country!.SearchName.Contains(word));

        if (Kind is { } kind)
            partners = partners.Where(p => p.Kind == kind);
        if (!string.IsNullOrEmpty(Region))
            partners = partners.Where(p => p.Country!.Region == Region);
        if (!string.IsNullOrEmpty(Country))
            partners = partners.Where(p => p.CountryIso2 == Country);
        if (Verified is "yes" or "no")
            partners = partners.Where(p => p.IsUncertain == (Verified == "no"));
        if (Tie is { } tie)
            partners = partners.Where(p => p.Ties.Any(one => one.Kind == tie && one.To == null));

        return partners;
    }
}
