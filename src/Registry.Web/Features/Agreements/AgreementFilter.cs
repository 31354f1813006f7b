using Microsoft.AspNetCore.Mvc;
using Registry.Data.Queries;
using Registry.Domain.Agreements;

namespace Registry.Web.Features.Agreements;

/// <summary>Which agreements are listed; all of it stands in the address.</summary>
public sealed record AgreementFilter
{
    [FromQuery(Name = "q")]
    public string? Search { get; init; }

    [FromQuery(Name = "stage")]
    public AgreementStage? Stage { get; init; }

    /// <summary><c>owed</c>: something is owed for it by now or within a month.</summary>
    [FromQuery(Name = "owed")]
    public string? Owed { get; init; }

    [FromQuery(Name = "page")]
    public int? Page { get; init; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Search) && Stage is null && Owed is not "yes";

    public IQueryable<Agreement> Of(IQueryable<Agreement> agreements, DateOnly today)
    {
        var found = agreements.Named(Search);
        if (Stage is { } stage)
            found = found.InStage(stage, today);
        if (Owed == "yes")
        {
            var soon = today.AddMonths(1);
            found = found.Where(one => one.EndedOn == null && one.Duties.Any(duty => duty.DoneOn == null && duty.DueOn <= soon));
        }

        return found;
    }
}
