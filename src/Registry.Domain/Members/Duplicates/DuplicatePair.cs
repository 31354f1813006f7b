namespace Registry.Domain.Members.Duplicates;

/// <summary>Two records that look like one person, and what was decided about them.</summary>
public sealed class DuplicatePair : IVersioned
{
    public const int DeciderLength = 100;

    private DuplicatePair()
    {
    }

    public DuplicatePair(int oneId, int otherId, Likeness likeness, DateOnly foundOn)
    {
        (FirstId, SecondId) = oneId < otherId ? (oneId, otherId) : (otherId, oneId);
        FoundOn = foundOn;
        See(likeness);
    }

    public int Id { get; private set; }

    /// <summary>The older record.</summary>
    public int FirstId { get; private set; }

    public int SecondId { get; private set; }

    public int Score { get; private set; }

    public LikenessReasons Reasons { get; private set; }

    public DateOnly FoundOn { get; private set; }

    public DuplicateState State { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public string? DecidedByName { get; private set; }

    public long Version { get; private set; }

    public Likeness Likeness => new(Score, Reasons);

    /// <summary>Takes note of how much they look alike now.</summary>
    public void See(Likeness likeness) => (Score, Reasons) = (likeness.Score, likeness.Reasons);

    public void Decide(DuplicateState state, DateTimeOffset at, string byName)
    {
        if (State != DuplicateState.Open)
            throw new RuleException("Duplicate.DecidedAlready");

        (State, DecidedAt, DecidedByName) = (state, at, byName);
    }

    /// <summary>The question is open again.</summary>
    public void Reopen()
    {
        if (State != DuplicateState.TwoPeople)
            throw new RuleException("Duplicate.NotTwoPeople");

        (State, DecidedAt, DecidedByName) = (DuplicateState.Open, null, null);
    }
}
