using Microsoft.AspNetCore.Mvc;
using Registry.Domain.Anniversaries;

namespace Registry.Web.Features.Anniversaries;

/// <summary>What of a year is listed; all of it stands in the address.</summary>
public sealed record YearFilter
{
    /// <summary>The union's own countries and partners; the other choice is a country's code or <see cref="Everywhere"/>.</summary>
    public const string Ours = "";
    public const string Everywhere = "all";

    [FromQuery(Name = "q")]
    public string? Search { get; init; }

    [FromQuery(Name = "country")]
    public string? Country { get; init; }

    [FromQuery(Name = "kind")]
    public AnniversaryKind? Kind { get; init; }

    /// <summary><c>round</c>, <c>five</c> for both round years and fives, or nothing.</summary>
    [FromQuery(Name = "milestone")]
    public string? Milestone { get; init; }

    [FromQuery(Name = "quarter")]
    public int? Quarter { get; init; }

    [FromQuery(Name = "month")]
    public int? Month { get; init; }

    /// <summary><c>yes</c>, <c>no</c> or nothing.</summary>
    [FromQuery(Name = "verified")]
    public string? Verified { get; init; }

    /// <summary><c>open</c>: neither planned nor set aside.</summary>
    [FromQuery(Name = "plan")]
    public string? Plan { get; init; }

    public bool Lets(Occurrence occurrence) =>
        (Quarter is null || occurrence.Quarter == Quarter)
        && (Month is null || occurrence.Date.Month == Month)
        && (Verified is not ("yes" or "no") || occurrence.IsVerified == (Verified == "yes"))
        && Milestone switch
        {
            "round" => occurrence.Milestone == Domain.Anniversaries.Milestone.Round,
            "five" => occurrence.Milestone is Domain.Anniversaries.Milestone.Round or Domain.Anniversaries.Milestone.Five,
            _ => true,
        };
}
