using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.Lists;

/// <summary>Composes the list of members by branch (danh sách hội viên theo chi hội); a wide one lies on its side.</summary>
public static class MembersListDocument
{
    /// <summary>More than so many shares do not fit an upright page.</summary>
    private const double UprightShares = 17;
    private const double OrdinalShare = 1;

    /// <param name="paper">The list, or a part of one.</param>
    /// <param name="before">Members that stand on the parts before.</param>
    /// <param name="goesOn">Another part follows, with the closing words.</param>
    public static OfficialDocument Compose(MembersPaper paper, int before = 0, bool goesOn = false)
    {
        var columns = paper.Columns.Distinct().Order().ToList();
        var wide = OrdinalShare + columns.Sum(ShareOf) > UprightShares;
        var table = new OfficialTable
        {
            Columns = [new("STT", OrdinalShare, ColumnAlignment.Center), .. columns.Select(ColumnOf)],
            Rows = [.. Rows(paper, columns, before)],
            IsCompact = columns.Count > 4,
        };
        var count = before + paper.Groups.Sum(group => group.Lines.Count);
        return paper.Head.Compose(
            "Danh sách", $"Hội viên {paper.Name}", goesOn ? [table] : [table, new Prose($"Danh sách gồm {ListHead.Two(count)} hội viên.")], wide);
    }

    /// <summary>The head of a column on paper.</summary>
    public static string HeadOf(MemberColumn column) => column switch
    {
        MemberColumn.Name => "Họ và tên",
        MemberColumn.BirthYear => "Năm sinh",
        MemberColumn.Gender => "Giới tính",
        MemberColumn.Occupation => "Nghề nghiệp",
        MemberColumn.Workplace => "Chức vụ, đơn vị công tác",
        MemberColumn.Class => "Loại hội viên",
        MemberColumn.Number => "Số thẻ",
        MemberColumn.Joined => "Ngày vào Hội",
        MemberColumn.Phone => "Điện thoại",
        MemberColumn.Email => "Thư điện tử",
        MemberColumn.Address => "Địa chỉ",
        _ => "Ghi chú",
    };

    private static TableColumn ColumnOf(MemberColumn column) => new(
        HeadOf(column),
        ShareOf(column),
        column is MemberColumn.BirthYear or MemberColumn.Gender or MemberColumn.Number or MemberColumn.Joined or MemberColumn.Phone
            ? ColumnAlignment.Center
            : ColumnAlignment.Start);

    private static double ShareOf(MemberColumn column) => column switch
    {
        MemberColumn.Name => 4,
        MemberColumn.BirthYear or MemberColumn.Gender => 1.3,
        MemberColumn.Workplace or MemberColumn.Email => 4,
        MemberColumn.Address => 5,
        MemberColumn.Occupation => 2.6,
        _ => 2.2,
    };

    // a telephone number stays on its line
    private static string Cell(MemberLine line, MemberColumn column)
    {
        var text = line.Cells.GetValueOrDefault(column, "");
        return column == MemberColumn.Phone ? text.Replace(' ', '\u00A0').Replace(";\u00A0", "; ", StringComparison.Ordinal) : text;
    }

    private static IEnumerable<OfficialRow> Rows(MembersPaper paper, List<MemberColumn> columns, int before)
    {
        var number = before;
        foreach (var group in paper.Groups)
        {
            if (paper.Groups.Count > 1 || group.Total is not null)
                yield return OfficialRow.Group($"{group.Name} ({ListHead.Two(group.Total ?? group.Lines.Count)} hội viên)");
            foreach (var line in group.Lines)
                yield return new([ListHead.Ordinal(++number), .. columns.Select(column => Cell(line, column))]);
        }
    }
}
