namespace Registry.Domain.Members;

/// <summary>Ages that are counted together; counted by years, as only the year of birth is known of many.</summary>
/// <param name="From">Null where the year of birth is not known.</param>
/// <param name="To">The last age of the group; null: and over.</param>
public readonly record struct AgeGroup(int? From, int? To)
{
    /// <summary>Up to 30 they are the young of the law on youth; from 60 on most have retired.</summary>
    public static IReadOnlyList<AgeGroup> All { get; } = [new(0, 30), new(31, 40), new(41, 50), new(51, 60), new(61, 70), new(71, null), Unknown];

    public static AgeGroup Unknown => default;

    public static AgeGroup Of(int? birthYear, DateOnly on)
    {
        if (birthYear is not { } year || year > on.Year)
            return Unknown;

        var age = on.Year - year;
        return All.First(group => group.From <= age && (group.To is null || age <= group.To));
    }
}
