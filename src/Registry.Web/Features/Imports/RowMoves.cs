using Registry.Data.Imports;
using Registry.Domain.Members.Import.Comparing;
using Registry.Domain.Members.Import.Rows;

namespace Registry.Web.Features.Imports;

/// <summary>Sees, within the transaction that writes a list, for which rows the registry is no longer what they were compared with.</summary>
internal sealed class RowMoves(Candidates candidates)
{
    /// <returns>The numbers of the rows that must be looked at again.</returns>
    public async Task<IReadOnlyList<int>> FindAsync(WritingRun run, IReadOnlyList<ReadRow> rows, CancellationToken cancellation)
    {
        var known = await candidates.LoadAsync(run.Scope, [.. rows.Select(row => row.Draft)], cancellation, run.Until);
        return [.. rows.Where(row => row.Row.State != RowState.LeftOut && IsMoved(run, row.Row, row.Draft, known)).Select(row => row.Row.Number)];
    }

    private static bool IsMoved(WritingRun run, ImportRow row, MemberDraft draft, CandidateSet known)
    {
        if (row.PersonId is { } id)
        {
            run.Take(id);
            return !run.Touched(id) && (known.Find(id) is not { } member || IsEdited(row, member, RowComparison.Of(draft, member, run.Scope.AssociationId).Membership));
        }

        return row.Choice != RowChoice.Create && RowMatching.Find(draft, run.Scope.AssociationId, known.For(draft), run.IsTaken) is not null;
    }

    private static bool IsEdited(ImportRow row, KnownMember member, KnownMembership? membership) =>
        (member.Version, membership?.Id, membership?.Version) != (row.PersonVersion ?? 0, row.MembershipId, row.MembershipVersion);
}
