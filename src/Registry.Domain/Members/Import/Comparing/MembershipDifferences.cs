using System.Globalization;
using Registry.Domain.Days;
using Registry.Domain.Members.Import.Mapping;
using Registry.Domain.Members.Import.Rows;

namespace Registry.Domain.Members.Import.Comparing;

/// <summary>What a row says of a membership that the registry has otherwise.</summary>
internal static class MembershipDifferences
{
    /// <summary>The stretch that a row is about: the one that began or ended when the row says, or the one that goes on.</summary>
    public static KnownMembership? Find(MemberDraft draft, IReadOnlyList<KnownMembership> known) =>
        (draft.Left is null ? null : known.LastOrDefault(one => one.To == draft.Left))
        ?? (draft.Joined == default ? null : known.LastOrDefault(one => Begins(one, draft.Joined) && (draft.Left is null || one.To is null)))
        ?? known.LastOrDefault(one => one.To is null && !IsOver(draft, one));

    public static IEnumerable<FieldDifference> Of(MemberDraft draft, KnownMembership? known, int associationId) => known is null ? Anew(draft, associationId) : new[]
    {
        Branch(draft, known),
        draft.Class is { } wanted && wanted != known.Class ? new(ImportField.Class, known.Class.ToString(), wanted.ToString()) : null,
        draft.Number is { } number && !string.Equals(number, known.Number, StringComparison.OrdinalIgnoreCase) ? new(ImportField.Number, known.Number, number) : null,
        Categories(draft, known),
        draft.Joined == default || PersonDifferences.Says(known.Joined, draft.Joined) ? null : new(ImportField.JoinedOn, PersonDifferences.Date(known.Joined), PersonDifferences.Date(draft.Joined)),
        draft.Left is { } left && known.To is null ? new(ImportField.LeftOn, null, DayText.Numeric(left)) : null,
    }.OfType<FieldDifference>();

    /// <summary>The keys as text, parted by commas.</summary>
    public static string Keys(IEnumerable<int> ids) => string.Join(',', ids.Select(id => id.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<FieldDifference> Anew(MemberDraft draft, int associationId)
    {
        yield return new(ImportField.Branch, null, draft.NewBranch ?? Keys([draft.BranchId ?? associationId]));
        if (draft.Joined != default)
            yield return new(ImportField.JoinedOn, null, PersonDifferences.Date(draft.Joined));
    }

    private static FieldDifference? Branch(MemberDraft draft, KnownMembership known) =>
        draft.NewBranch is { } made ? new(ImportField.Branch, Keys([known.AssociationId]), made)
        : draft.BranchId is { } branch && branch != known.AssociationId ? new(ImportField.Branch, Keys([known.AssociationId]), Keys([branch]))
        : null;

    /// <summary>Categories come to those there are; a list that misses one takes none away.</summary>
    private static FieldDifference? Categories(MemberDraft draft, KnownMembership known)
    {
        var missing = draft.CategoryIds.Except(known.CategoryIds).ToList();
        return missing.Count == 0 ? null : new(ImportField.Categories, known.CategoryIds.Count == 0 ? null : Keys(known.CategoryIds), Keys([.. known.CategoryIds, .. missing]));
    }

    private static bool Begins(KnownMembership known, PartialDate joined) => known.Joined != default && PersonDifferences.Says(known.Joined, joined);

    /// <summary>The row tells of a time before this stretch began.</summary>
    private static bool IsOver(MemberDraft draft, KnownMembership known) =>
        draft.Left is { } left && known.Joined.Year is { } year && left <= new DateOnly(year, known.Joined.Month ?? 1, known.Joined.Day ?? 1);
}
