using Registry.Domain.Commemorations;
using Registry.Domain.Programmes.Reading.Agencies;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Defects;

/// <summary>Units that an activity's text names and its columns leave out, and orders to whom nobody may order.</summary>
internal static class AssignmentDefects
{
    public static IEnumerable<Defect> Find(ReadProgramme plan, ReadingKnowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        foreach (var item in plan.Items.Where(item => item.Kind is ReadItemKind.Activity or ReadItemKind.Duty))
        {
            foreach (var named in item.Assignments.Where(named => named.Why is { Code: "Reading.NamedInText" } && !named.IsGroup && named.Verb == AssignmentVerb.Coordinate))
                yield return new("Defect.NamedOnlyInText", named.Span, named.Name);
            foreach (var ordered in item.Assignments.Where(ordered => ordered.Verb == AssignmentVerb.Lead && ordered.Confidence == Confidence.Likely && ordered.Why is null && AgencyWords.IsFront(BareText.Of(ordered.Name))))
                yield return new("Defect.FrontOrdered", ordered.Span, ordered.Name);
        }
    }
}
