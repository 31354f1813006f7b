using Microsoft.AspNetCore.Mvc;
using Registry.Domain;
using Registry.Domain.Associations;

namespace Registry.Web.Features.Associations;

/// <summary>Which associations are listed; all of it stands in the address.</summary>
public sealed record AssociationFilter
{
    [FromQuery(Name = "q")]
    public string? Search { get; init; }

    [FromQuery(Name = "status")]
    public AssociationStatus? Status { get; init; }

    [FromQuery(Name = "kind")]
    public AssociationKind? Kind { get; init; }

    /// <summary><c>ending</c>: within twelve months; <c>over</c>.</summary>
    [FromQuery(Name = "term")]
    public string? Term { get; init; }

    /// <summary>The tree and the list as they were on this day; none: today.</summary>
    [FromQuery(Name = "on")]
    public DateOnly? On { get; init; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Search) && Status is null && Kind is null && string.IsNullOrEmpty(Term);

    public bool Lets(TreeNode node) =>
        SearchText.Fold(Search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => node.SearchName.Contains(word, StringComparison.Ordinal))
        && (Status is null || node.Status == Status)
        && (Kind is null || node.Kind == Kind)
        && Term switch
        {
            "ending" => node.Term?.WarnsAtMonths is not null,
            "over" => node.Term is { IsOver: true },
            _ => true,
        };
}
