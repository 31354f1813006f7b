using Registry.Domain.Associations;

namespace Registry.Domain.Anniversaries;

/// <summary>Someone took it upon himself to print a union's year although some of its days are not verified.</summary>
/// <remarks>It holds for those very days: when another doubtful one joins them, the question is asked again.</remarks>
public sealed class UnverifiedPrint
{
    public const int DaysLength = 64;

    public UnverifiedPrint(Association owner, int year, string days, int count, string byId, string byName, DateTimeOffset at)
    {
        Owner = owner;
        OwnerId = owner.Id;
        (Year, Days, Count, ById, ByName, At) = (year, days, count, byId, byName, at);
    }

    private UnverifiedPrint()
    {
    }

    public int Id { get; private set; }

    public int OwnerId { get; private set; }

    public Association? Owner { get; private set; }

    public int Year { get; private set; }

    /// <summary>The fingerprint of the doubtful days.</summary>
    public string Days { get; private set; } = "";

    public int Count { get; private set; }

    public string ById { get; private set; } = "";

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}
