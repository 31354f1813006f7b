using Registry.Domain.Commemorations;

namespace Registry.Domain.Programmes.Reading;

/// <summary>A unit with what it is to do, as the plan names it.</summary>
/// <param name="IsGroup">No one unit but a sort of units: "các cơ quan, đơn vị, địa phương liên quan".</param>
public sealed record ReadAssignment(
    string Name, AssignmentVerb Verb, bool IsGroup, TextSpan Span, Confidence Confidence = Confidence.Sure, ReadingNote? Why = null);
