namespace Registry.Domain.Associations;

/// <summary>Whether enough people came, asked or voted.</summary>
/// <param name="Needed">The least number that is enough.</param>
public sealed record Quorum(int Count, int InAll, int Needed)
{
    public bool IsMet => InAll > 0 && Count >= Needed;

    /// <summary>Those present of those called, by the kind of congress; below it the congress stops.</summary>
    public static Quorum Of(CongressKind kind, int called, int present, LegalLimits limits, DateOnly day) => Part(
        kind switch
        {
            CongressKind.Founding => LimitName.QuorumFounding,
            CongressKind.Term => LimitName.QuorumTerm,
            _ => LimitName.QuorumExtraordinary,
        },
        present, called, limits, day);

    /// <summary>Votes in favour of those summoned, not of those present.</summary>
    public static Quorum OfVote(int inFavour, int summoned, LegalLimits limits, DateOnly day) => Part(LimitName.Vote, inFavour, summoned, limits, day);

    public static Quorum Part(LimitName name, int count, int inAll, LegalLimits limits, DateOnly day) =>
        new(count, inAll, limits.On(name, day).LeastOf(inAll));
}
