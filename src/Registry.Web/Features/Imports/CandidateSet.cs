using Registry.Domain;
using Registry.Domain.Members;
using Registry.Domain.Members.Import.Comparing;
using Registry.Domain.Members.Import.Rows;

namespace Registry.Web.Features.Imports;

/// <summary>People some rows could be about, found again by what they share with a row.</summary>
public sealed class CandidateSet(IReadOnlyList<KnownMember> members)
{
    private readonly Dictionary<int, KnownMember> byId = members.ToDictionary(member => member.Id);
    private readonly ILookup<string, KnownMember> byName = Keyed(members, member => member.FormerNames.Append(member.FullName).Select(SearchText.Fold));
    private readonly ILookup<string, KnownMember> byPhone = Keyed(members, member => PhonesOf(member.Phone));
    private readonly ILookup<string, KnownMember> byEmail = Keyed(members, member => member.Email is { } email ? [email.ToLowerInvariant()] : []);
    private readonly ILookup<string, KnownMember> byNumber = Keyed(members, member => member.Memberships.Select(membership => membership.Number).OfType<string>().Select(SearchText.Fold));

    /// <summary>Names, folded, that several people bear who could speak for an organisation.</summary>
    public IReadOnlySet<string> SharedNames { get; init; } = new HashSet<string>();

    public KnownMember? Find(int id) => byId.GetValueOrDefault(id);

    public IEnumerable<KnownMember> For(MemberDraft draft) => new[]
    {
        byName[SearchText.Fold(draft.FullName)],
        PhonesOf(draft.Phone).SelectMany(phone => byPhone[phone]),
        draft.Email is { } email ? byEmail[email.ToLowerInvariant()] : [],
        draft.Number is { } number ? byNumber[SearchText.Fold(number)] : [],
    }.SelectMany(found => found).DistinctBy(member => member.Id);

    /// <summary>Somebody else has the number.</summary>
    public bool IsTaken(string number, int? by) => byNumber[SearchText.Fold(number)].Any(member => member.Id != by);

    public static IEnumerable<string> PhonesOf(string? phones) => (phones ?? "").Split(';', ',', '/').Select(PhoneNumbers.KeyOf).OfType<string>().Distinct();

    private static ILookup<string, KnownMember> Keyed(IReadOnlyList<KnownMember> members, Func<KnownMember, IEnumerable<string>> keys) =>
        members.SelectMany(member => keys(member).Distinct().Select(key => (Key: key, Member: member))).ToLookup(pair => pair.Key, pair => pair.Member);
}
