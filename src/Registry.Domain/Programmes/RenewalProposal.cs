namespace Registry.Domain.Programmes;

/// <summary>An activity as it is proposed for another year.</summary>
/// <param name="Keep">Proposed to be kept; what is done once is proposed to be left out.</param>
/// <param name="Notes">What was changed, and what a person has to look at.</param>
public sealed record RenewalProposal(string Text, string? Time, bool Keep, IReadOnlyList<RenewalNote> Notes);

/// <summary>Something the renewal changed or could not change; the code is the key of its sentence.</summary>
public sealed record RenewalNote(string Code, params IReadOnlyList<object> Arguments)
{
    public bool Equals(RenewalNote? other) => other is not null && Code == other.Code && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => Arguments.Aggregate(Code.GetHashCode(StringComparison.Ordinal), HashCode.Combine);
}
