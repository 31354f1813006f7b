using Registry.Domain.Associations;
using Registry.Domain.Commemorations;

namespace Registry.Domain.Programmes;

/// <summary>Finds in a line of names, apart by semicolons, which of them the registry knows; the others stay as groups in their own words.</summary>
/// <remarks>Commas do not part names: "Các cơ quan, đơn vị, địa phương liên quan" is one.</remarks>
public sealed class AssigneeReader
{
    private static readonly char[] Ends = ['.', ',', ' '];

    private readonly Dictionary<string, Agency> agencies = [];
    private readonly Dictionary<string, Association> associations = [];

    /// <param name="owner">Whose programme it is: "Liên hiệp" alone means the union itself.</param>
    public AssigneeReader(IEnumerable<Agency> agencies, IEnumerable<Association> associations, Association owner)
    {
        foreach (var agency in agencies.OrderBy(agency => agency.ValidTo is not null))
        {
            this.agencies.TryAdd(SearchText.Fold(agency.Name), agency);
            if (agency.Abbreviation is not null)
                this.agencies.TryAdd(SearchText.Fold(agency.Abbreviation), agency);
        }

        foreach (var association in associations)
        {
            this.associations.TryAdd(SearchText.Fold(association.Name), association);
            this.associations.TryAdd(SearchText.Fold(association.NameEn), association);
        }

        if (owner.Kind == AssociationKind.Union)
            foreach (var name in (string[])["lien hiep", "lien hiep huu nghi", "lien hiep cac to chuc huu nghi", "lien hiep cac to chuc huu nghi tinh"])
                this.associations.TryAdd(name, owner);
    }

    public IReadOnlyList<Assignee> Read(AssignmentVerb verb, string? names) =>
    [
        .. (names ?? "").Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => name.TrimEnd(Ends)).Where(name => name.Length > 0).Select(name => Find(verb, name)),
    ];

    /// <summary>Those who take part; the Front and the mass organisations among them are requested to.</summary>
    public IReadOnlyList<Assignee> ReadCoordinating(string? names) =>
        [.. Read(AssignmentVerb.Coordinate, names).Select(one => one.IsOnlyAsked ? one with { Verb = AssignmentVerb.Request } : one)];

    private Assignee Find(AssignmentVerb verb, string name)
    {
        var folded = SearchText.Fold(name);
        return associations.TryGetValue(folded, out var association)
            ? new(verb, name, null, association)
            : new(verb, name, agencies.GetValueOrDefault(folded));
    }
}
