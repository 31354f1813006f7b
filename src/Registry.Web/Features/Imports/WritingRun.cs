using Registry.Data.Acts;
using Registry.Data.Imports;
using Registry.Domain.Members.Import.Rows;

namespace Registry.Web.Features.Imports;

/// <summary>What is remembered while a list is written.</summary>
/// <param name="Until">The last person there was before the list.</param>
/// <param name="Targets">Rows to whose people later rows belong.</param>
/// <param name="Branches">Branches by the folded names under which the list makes them.</param>
internal sealed record WritingRun(ImportScope Scope, Act? Act, DateOnly Today, int Until, IReadOnlySet<int> Targets, IReadOnlyDictionary<string, int> Branches)
{
    private readonly List<(int OrganisationId, string Name)> represented = [];
    private readonly HashSet<int> touched = [];
    private readonly HashSet<int> taken = [];
    private readonly Dictionary<int, int> personOfRow = [];
    private int added;
    private int updated;
    private int unchanged;
    private int leftOut;

    public ImportTally Tally => new(added, updated, unchanged, leftOut);

    /// <summary>Organisations and who is to speak for them.</summary>
    public IReadOnlyList<(int OrganisationId, string Name)> Represented => represented;

    public void Represent(int organisationId, string? name)
    {
        if (name is not null)
            represented.Add((organisationId, name));
    }

    /// <summary>The list itself changed this person already: another version is its own doing.</summary>
    public bool Touched(int? personId) => personId is { } id && touched.Contains(id);

    /// <summary>An earlier row is about this person.</summary>
    public bool IsTaken(int personId) => taken.Contains(personId);

    public void Take(int personId) => taken.Add(personId);

    public void Touch(int personId) => touched.Add(personId);

    public void Remember(ImportRow row, int personId)
    {
        if (Targets.Contains(row.Number))
            personOfRow[row.Number] = personId;
    }

    /// <summary>The person of an earlier row; none where that row was left out or belongs to nobody new.</summary>
    public int? PersonOf(int? row) => row is { } number && personOfRow.TryGetValue(number, out var id) ? id : null;

    public void Count(RowAct act) => _ = act switch
    {
        RowAct.LeaveOut => leftOut++,
        RowAct.Nothing => unchanged++,
        RowAct.Add => added++,
        _ => updated++,
    };

    public int BranchOf(MemberDraft draft) =>
        draft.NewBranch is { } name ? Branches[Domain.SearchText.Fold(name)] : draft.BranchId ?? Scope.AssociationId;
}

/// <summary>A row with what it was read as.</summary>
internal sealed record ReadRow(ImportRow Row, MemberDraft Draft);
