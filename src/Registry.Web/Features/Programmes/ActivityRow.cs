using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Domain.Programmes;

namespace Registry.Web.Features.Programmes;

/// <summary>An activity as lists of its programme show it.</summary>
public sealed class ActivityRow
{
    public required int Id { get; init; }

    public required int SectionId { get; init; }

    public required string? PrintedNumber { get; init; }

    public required string Text { get; init; }

    public required string? TimeText { get; init; }

    public required DateOnly? StartsOn { get; init; }

    public required DateOnly? DueOn { get; init; }

    public required string? Place { get; init; }

    public required string? Quantity { get; init; }

    public required long? Budget { get; init; }

    public required ActivityState State { get; init; }

    public required string? Result { get; init; }

    public required string? Difficulty { get; init; }

    public required int? People { get; init; }

    public required int? Delegations { get; init; }

    public required long? Sum { get; init; }

    public required int? Confidence { get; init; }

    public required int Evidence { get; init; }

    /// <summary>As printed, or counted within its section.</summary>
    public string Number { get; set; } = "";

    public IReadOnlyList<AssignmentRow> Assignments { get; set; } = [];

    public IReadOnlyList<Occurrence> Days { get; set; } = [];

    public IReadOnlyList<PlanRow> Plans { get; set; } = [];

    public IReadOnlyList<ProgrammeFinding> Findings { get; set; } = [];

    public bool MayFollow { get; set; }

    public bool IsSettled => State is ActivityState.Done or ActivityState.Dropped;

    /// <summary>Nothing can be late that runs all the year through.</summary>
    public bool IsStanding => DueOn is null && StartsOn is not null;

    public IEnumerable<AssignmentRow> Leads => Assignments.Where(one => one.Verb == AssignmentVerb.Lead);

    public IEnumerable<AssignmentRow> Others => Assignments.Where(one => one.Verb != AssignmentVerb.Lead);

    public bool IsLate(DateOnly today) => DueOn < today && State is ActivityState.Planned or ActivityState.UnderWay;
}

/// <summary>Who has a part in an activity, and until when they are there.</summary>
public sealed record AssignmentRow(int ActivityId, AssignmentVerb Verb, string Name, int? AssociationId, DateOnly? GoneOn, string? Successor);

/// <summary>A commemoration by which an activity is carried out.</summary>
public sealed record PlanRow(int ActivityId, int Id, DateOnly Date, string TitleVi, string TitleEn, CommemorationStatus Status);
