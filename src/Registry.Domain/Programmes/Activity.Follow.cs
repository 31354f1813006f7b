namespace Registry.Domain.Programmes;

/// <remarks>What comes of it: written by those who lead it, also after the programme is issued.</remarks>
public sealed partial class Activity
{
    public ActivityState State { get; private set; }

    /// <summary>What came of it.</summary>
    public string? Result { get; private set; }

    /// <summary>People who took part.</summary>
    public int? People { get; private set; }

    /// <summary>Delegations received or sent.</summary>
    public int? Delegations { get; private set; }

    /// <summary>Whole đồng: spent, or raised where it is an appeal.</summary>
    public long? Sum { get; private set; }

    /// <summary>Khó khăn, vướng mắc.</summary>
    public string? Difficulty { get; private set; }

    public DateTimeOffset? FollowedAt { get; private set; }

    public string? FollowedByName { get; private set; }

    public bool IsSettled => State is ActivityState.Done or ActivityState.Dropped;

    /// <summary>Its last day went by and nothing was settled.</summary>
    public bool IsLate(DateOnly today) => DueOn < today && State is ActivityState.Planned or ActivityState.UnderWay;

    /// <summary>Says how far it has come and what came of it.</summary>
    public void Follow(
        ActivityState state, string? result, int? people, int? delegations, long? sum, string? difficulty, DateTimeOffset at, string byName)
    {
        if (people < 0 || delegations < 0 || sum < 0)
            throw new RuleException("Activity.AmountNegative");

        var told = PlainText.OptionalParagraph(result, NoteLength, nameof(Result));
        if (told is null && state is ActivityState.Postponed or ActivityState.Dropped)
            throw new RuleException("Activity.ReasonMissing");

        (State, Result, People, Delegations, Sum) = (state, told, people, delegations, sum);
        Difficulty = PlainText.OptionalParagraph(difficulty, NoteLength, nameof(Difficulty));
        (FollowedAt, FollowedByName) = (at, byName);
    }

    public ActivityEvidence AddEvidence(int fileId, string name, string contentType, long length, string? caption, DateTimeOffset at, string byName)
    {
        var kept = new ActivityEvidence(fileId, name, contentType, length, caption, at, byName);
        evidence.Add(kept);
        return kept;
    }

    public void RemoveEvidence(int evidenceId) => evidence.RemoveAll(kept => kept.Id == evidenceId);

    /// <summary>Takes over what came of the activity in the edition before.</summary>
    public void TakeResultsOf(Activity other)
    {
        (State, Result, People, Delegations, Sum) = (other.State, other.Result, other.People, other.Delegations, other.Sum);
        (Difficulty, FollowedAt, FollowedByName) = (other.Difficulty, other.FollowedAt, other.FollowedByName);
        evidence.AddRange(other.evidence.Where(kept => evidence.All(mine => mine.FileId != kept.FileId)).Select(kept => kept.Copy()));
    }
}
