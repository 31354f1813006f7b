namespace Registry.Domain.Access;

/// <summary>Who is asking, and over which associations; queries narrow their rows by it.</summary>
public sealed class Reader(string userId, string name, IEnumerable<ReaderGrant> grants)
{
    private readonly ReaderGrant[] grants = [.. grants];

    /// <summary>Someone who has not signed in or holds no grant.</summary>
    public static Reader Nobody { get; } = new("", "", []);

    public string UserId { get; } = userId;

    public string Name { get; } = name;

    public IReadOnlyList<ReaderGrant> Grants => grants;

    /// <summary>The organisation the person works in: the root of the first grant.</summary>
    public int? HomeId => grants.Length == 0 ? null : grants[0].RootId;

    public bool May(Ability ability) => grants.Any(grant => grant.Carries(ability));

    public bool May(Ability ability, int associationId) =>
        grants.Any(grant => grant.Carries(ability) && grant.Subtree.Contains(associationId));

    /// <summary>The associations over which this person holds the ability.</summary>
    public IReadOnlyList<int> AssociationsFor(Ability ability) =>
        [.. grants.Where(grant => grant.Carries(ability)).SelectMany(grant => grant.Subtree).Distinct()];
}
