using Registry.Domain.Members.Duplicates;

namespace Registry.Domain.Members.Import.Comparing;

/// <summary>The person that a row is most likely about.</summary>
/// <param name="IsSure">True: nobody needs to be asked.</param>
public sealed record RowMatch(KnownMember Known, Likeness Likeness, RowComparison Comparison, bool IsSure);
