namespace Registry.Domain.Members.Duplicates;

/// <summary>How much two records look like one person, from 0 to 100, and why.</summary>
public readonly record struct Likeness(int Score, LikenessReasons Reasons)
{
    /// <summary>From here on a person at a form is asked whether they mean somebody known.</summary>
    public const int WorthAsking = 60;

    /// <summary>From here on the registry lists two records by itself.</summary>
    public const int WorthListing = 70;

    /// <summary>From here on it would be strange if they were two.</summary>
    public const int NearlySure = 85;

    public const int Most = 100;

    public IEnumerable<LikenessReasons> EachReason
    {
        get
        {
            var reasons = Reasons;
            return Enum.GetValues<LikenessReasons>().Where(reason => reason != LikenessReasons.None && reasons.HasFlag(reason));
        }
    }

    public static bool SpeaksAgainst(LikenessReasons reason) => reason is LikenessReasons.OtherBirth or LikenessReasons.OtherGender or LikenessReasons.OtherAccents;
}
