using Registry.Data.Queries;
using Registry.Web.Documents.Lists;

namespace Registry.Web.Features.Papers.Prints;

/// <summary>What somebody wants printed for members; kept with the work.</summary>
public sealed record PrintOrder
{
    public MemberFilter Filter { get; init; } = new();

    /// <summary>Keys of memberships that were ticked; none: all that fit.</summary>
    public IReadOnlyList<int> Chosen { get; init; } = [];

    public required DateOnly Day { get; init; }

    /// <summary>Cards: one on each page.</summary>
    public bool Singly { get; init; }

    /// <summary>Cards: those printed before are no longer valid.</summary>
    public bool Renew { get; init; }

    /// <summary>Cards: where the registry is reached from outside.</summary>
    public Uri? Site { get; init; }

    /// <summary>Lists and attendance sheets: who issues them.</summary>
    public int? AssociationId { get; init; }

    /// <summary>Lists: their columns.</summary>
    public IReadOnlyList<MemberColumn> Columns { get; init; } = [];

    /// <summary>Attendance sheets: what people come to.</summary>
    public AttendanceOccasion? Occasion { get; init; }

    /// <summary>Labels: the sheet they stand on.</summary>
    public int SheetId { get; init; }

    /// <summary>Labels: used before on the first sheet.</summary>
    public int Skipped { get; init; }

    /// <summary>Envelopes and letters: who sends them.</summary>
    public int? SenderId { get; init; }

    /// <summary>Letters: what they are about, their text, and what follows their number.</summary>
    public string Subject { get; init; } = "";

    public string Body { get; init; } = "";

    public string? Symbol { get; init; }

    public MemberSelection Selection => new(Filter, Chosen);
}
