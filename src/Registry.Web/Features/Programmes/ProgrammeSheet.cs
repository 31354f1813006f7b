using Registry.Domain.Papers;
using Registry.Domain.Programmes;

namespace Registry.Web.Features.Programmes;

/// <summary>A tờ trình or công văn of a programme, by its number where it has one.</summary>
public sealed record CoverRow(CoverPaperKind Kind, int? PaperId, string? Number, OutgoingState? State);

/// <summary>A whole programme as its pages show it.</summary>
/// <param name="Findings">What concerns the whole; what concerns one activity stands with it.</param>
public sealed record ProgrammeSheet(
    Programme Programme, string Owner, IReadOnlyList<SectionRow> Sections, IReadOnlyList<ActivityRow> Activities, IReadOnlyList<ProgrammeFinding> Findings, bool MayPlan, DateOnly Today)
{
    /// <summary>The papers that go with it, in the order of their making.</summary>
    public IReadOnlyList<CoverRow> Covers { get; init; } = [];

    /// <summary>Its words may be changed by this reader now.</summary>
    public bool MayWrite => MayPlan && Programme.IsOpen;

    public int Doubtful => Activities.Count(activity => activity.Findings.Count > 0);

    public int Done => Activities.Count(activity => activity.State == ActivityState.Done);

    public int Late => Programme.IsFollowed ? Activities.Count(activity => activity.IsLate(Today)) : 0;

    public long Budget => Activities.Sum(activity => activity.Budget ?? 0);
}
