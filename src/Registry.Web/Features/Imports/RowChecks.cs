using Registry.Data.Imports;
using Registry.Domain;
using Registry.Domain.Members.Import;
using Registry.Domain.Members.Import.Comparing;
using Registry.Domain.Members.Import.Rows;

namespace Registry.Web.Features.Imports;

/// <summary>Reads rows, looks for what is wrong with them and for whom they are about.</summary>
public sealed class RowChecks(Candidates candidates)
{
    /// <param name="earlier">The rows before these; they are added to it.</param>
    /// <param name="ofSheet">What the sheet itself says of cells, by the number of the row.</param>
    public async Task CheckAsync(
        ImportScope scope, IReadOnlyList<ImportRow> rows, EarlierRows earlier, ILookup<int, CellFinding> ofSheet, CancellationToken cancellation)
    {
        var readings = rows.Select(row => scope.Reader.Read(ImportJson.Read<List<string>>(row.Cells)!)).ToList();
        var known = await candidates.LoadAsync(scope, [.. readings.Select(reading => reading.Draft)], cancellation);
        foreach (var (row, reading) in rows.Zip(readings))
            Check(scope, row, reading, known, earlier, ofSheet[row.Number]);
    }

    private static void Check(ImportScope scope, ImportRow row, RowReading reading, CandidateSet known, EarlierRows earlier, IEnumerable<CellFinding> ofSheet)
    {
        var draft = reading.Draft;
        var match = draft.FullName.Length == 0 ? null : RowMatching.Find(draft, scope.AssociationId, known.For(draft), earlier.IsTaken);
        row.PersonKey = EarlierRow.PersonKeyOf(draft);
        row.NumberKey = EarlierRow.NumberKeyOf(draft);
        var here = EarlierRow.Of(row.Number, draft, null);
        var twin = IsSaidAlready(match, earlier) ? null : earlier.TwinOf(row.PersonKey, here);
        Keep(row, match, twin is not null, twin is not null && twin.IsAnotherTime(here));
        row.Twin = twin?.Number;
        List<CellFinding> findings = [.. reading.Findings, .. ofSheet, .. AboutNumber(scope, draft, here, twin, match, known, earlier), .. AboutRepresentative(scope, draft, match, known)];
        if (row.Outcome == RowOutcome.Twin)
            findings.Add(new(scope.NameColumn, RowRemarks.LikeRow(twin!.Number)));
        row.Findings = findings.Count == 0 ? null : ImportJson.Write(findings);
        row.State = row.State == RowState.LeftOut ? RowState.LeftOut : StateOf(findings);
        if (row.State != RowState.LeftOut)
            Remember(row, match, here, earlier);
    }

    /// <summary>The list was read in before, twins and all.</summary>
    private static bool IsSaidAlready(RowMatch? match, EarlierRows earlier) => match is { IsSure: true, Comparison.Differences.Count: 0 } && (!earlier.IsTaken(match.Known.Id) || match.Comparison.Membership is not null);

    private static void Remember(ImportRow row, RowMatch? match, EarlierRow here, EarlierRows earlier)
    {
        if (match is not null)
            earlier.Take(match.Known.Id);
        earlier.Add(row.PersonKey!, here);
    }

    private static void Keep(ImportRow row, RowMatch? match, bool hasTwin, bool isAnotherTime)
    {
        (row.PersonId, row.PersonVersion) = (match?.Known.Id, match?.Known.Version);
        (row.MembershipId, row.MembershipVersion) = (match?.Comparison.Membership?.Id, match?.Comparison.Membership?.Version);
        (row.Score, row.Reasons) = (match?.Likeness.Score ?? 0, (int)(match?.Likeness.Reasons ?? 0));
        row.Differences = match is { Comparison.Differences.Count: > 0 } ? ImportJson.Write(match.Comparison.Differences) : null;
        var outcome = hasTwin ? (isAnotherTime ? RowOutcome.Again : RowOutcome.Twin)
            : match is null ? RowOutcome.New
            : !match.IsSure ? RowOutcome.Unsure
            : match.Comparison.Differences.Count == 0 ? RowOutcome.Same
            : RowOutcome.Different;
        if (outcome != row.Outcome && row.Choice != RowChoice.None && (outcome is RowOutcome.Same or RowOutcome.New || row.Outcome is RowOutcome.Same or RowOutcome.New))
            row.Choice = RowChoice.None; // what was decided was another question
        row.Outcome = outcome;
    }

    /// <summary>Several could be meant, unless it is the one who speaks for it already.</summary>
    private static IEnumerable<CellFinding> AboutRepresentative(ImportScope scope, MemberDraft draft, RowMatch? match, CandidateSet known) =>
        draft.Representative is { } name && scope.RepresentativeColumn is { } column && known.SharedNames.Contains(SearchText.Fold(name))
        && SearchText.Fold(match?.Known.Representative ?? "") != SearchText.Fold(name)
            ? [new(column, RowRemarks.SeveralOfThisName(name))] : [];

    private static IEnumerable<CellFinding> AboutNumber(
        ImportScope scope, MemberDraft draft, EarlierRow here, EarlierRow? twin, RowMatch? match, CandidateSet known, EarlierRows earlier)
    {
        if (scope.NumberColumn is not { } column || draft.Number is not { } number)
            yield break;

        if (earlier.WithNumberOf(here) is { } first && !(twin is not null && twin.IsAnotherTime(here)) && !IsSaidAlready(match, earlier))
            yield return new(column, RowRemarks.NumberTwice(number, first.Number));
        else if (known.IsTaken(number, match?.Known.Id))
            yield return new(column, RowRemarks.NumberTaken(number));
    }

    private static RowState StateOf(List<CellFinding> findings) =>
        findings.Exists(finding => finding.Remark.Kind == RemarkKind.Problem) ? RowState.Problem
        : findings.Exists(finding => finding.Remark.Kind == RemarkKind.Doubt) ? RowState.Doubt
        : RowState.Ready;
}

