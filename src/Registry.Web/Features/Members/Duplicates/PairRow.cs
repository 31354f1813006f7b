using Registry.Domain.Members;
using Registry.Domain.Members.Duplicates;

namespace Registry.Web.Features.Members.Duplicates;

/// <summary>Two records in the list of possible duplicates.</summary>
public sealed record PairRow(DuplicatePair Pair, PairedPerson First, PairedPerson Second);

/// <summary>One of the two, as much as tells them apart.</summary>
public sealed record PairedPerson(Person Person, IReadOnlyList<string> Associations)
{
    /// <summary>Born, and where they belong.</summary>
    public string Line => string.Join(" · ", new[] { Person.Birth.ToString() }.Concat(Associations).Where(part => part.Length > 0));
}
