using Registry.Domain.Members.Duplicates;
using Registry.Domain.Members.Import.Rows;

namespace Registry.Domain.Members.Import.Comparing;

/// <summary>Finds among the people of the registry whom a row is about.</summary>
public static class RowMatching
{
    /// <summary>Name and year of birth in the same association, name and telephone, name and number.</summary>
    public const int Sure = 75;

    /// <summary>The name alone in the same association: asked about, unless the row says nothing else than the registry.</summary>
    public const int WorthAsking = 55;

    /// <param name="candidates">People who share the name, the telephone, the e-mail address or the number.</param>
    /// <param name="taken">People whom an earlier row of the list is about.</param>
    public static RowMatch? Find(MemberDraft draft, int associationId, IEnumerable<KnownMember> candidates, Func<int, bool> taken)
    {
        var traits = TraitsOf(draft, associationId, [draft.Number]);
        return candidates
            .Select(known => (Known: known, Likeness: PersonLikeness.Of(traits, TraitsOf(known, associationId, known.Memberships.Select(membership => membership.Number)))))
            .Where(one => one.Likeness.Score >= WorthAsking || one.Likeness.Reasons.HasFlag(LikenessReasons.SameNumber))
            .Where(one => !taken(one.Known.Id) || one.Likeness.Score >= Sure)
            .Select(one => Match(draft, associationId, one.Known, one.Likeness))
            .OrderByDescending(match => match.Likeness.Score)
            .ThenBy(match => taken(match.Known.Id))
            .ThenBy(match => match.Comparison.Differences.Count)
            .ThenBy(match => match.Known.Id)
            .FirstOrDefault();
    }

    private static RowMatch Match(MemberDraft draft, int associationId, KnownMember known, Likeness likeness)
    {
        var comparison = RowComparison.Of(draft, known, associationId);
        var isSure = likeness.Score >= Sure && !likeness.EachReason.Any(Likeness.SpeaksAgainst) && !HaveOtherReach(draft, known, likeness);
        return new(known, likeness, comparison, isSure || (comparison.Differences.Count == 0 && likeness.Reasons.HasFlag(LikenessReasons.SameName)));
    }

    /// <summary>Both have a telephone or an address for e-mail, and none in common: perhaps two people of one name.</summary>
    private static bool HaveOtherReach(MemberDraft draft, KnownMember known, Likeness likeness) =>
        (likeness.Reasons & (LikenessReasons.SamePhone | LikenessReasons.SameEmail | LikenessReasons.SameNumber | LikenessReasons.SameBirthDay)) == LikenessReasons.None
        && ((draft.Phone is not null && known.Phone is not null) || (draft.Email is not null && known.Email is not null));

    /// <summary>A branch counts as its association: numbers are given there.</summary>
    private static PersonTraits TraitsOf(PersonFacts facts, int associationId, IEnumerable<string?> numbers) => new()
    {
        FullName = facts.FullName,
        Kind = facts.Kind,
        FormerNames = facts.FormerNames,
        Birth = facts.Birth,
        Gender = facts.Gender,
        Phone = facts.Phone,
        Email = facts.Email,
        Workplace = facts.Workplace,
        Memberships = [.. numbers.Select(number => (associationId, number))],
    };
}
