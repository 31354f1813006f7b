using Registry.Domain.Programmes;
using Registry.Domain.Reports;
using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.Reports;

/// <summary>The tables of the consolidated report; each ends with its total.</summary>
internal static class ReportTables
{
    private const double NameShare = 3.4;
    private const double CountShare = 1.1;

    /// <summary>Counts by state.</summary>
    public static OfficialTable States(string head, IEnumerable<(string Name, ReportTally Tally)> rows, ReportTally? total) => Table(
        head, ["Tổng số", "Hoàn thành", "Đang thực hiện", "Chưa thực hiện", "Tạm hoãn", "Không thực hiện"],
        tally => [tally.Total, tally.Done, tally.UnderWay, tally.NotBegun, tally.PutOff, tally.Dropped], rows, total);

    /// <summary>People, delegations and sums.</summary>
    public static OfficialTable Numbers(string head, IEnumerable<(string Name, ReportTally Tally)> rows, ReportTally? total) => Table(
        head, ["Số hoạt động", "Hoàn thành", "Lượt người", "Đoàn", "Kinh phí (đồng)"],
        tally => [tally.Total, tally.Done, tally.People, tally.Delegations, tally.Sum], rows, total);

    /// <summary>Every activity with its state and numbers.</summary>
    public static OfficialTable Activities(IReadOnlyList<ReportedActivity> activities) => new()
    {
        Columns =
        [
            new("STT", .6, ColumnAlignment.Center), new("Hoạt động", 5), new("Thời gian", 2), new("Chủ trì", 2.6), new("Tình trạng", 1.6), new("Kết quả", 4),
            new("Lượt người", 1, ColumnAlignment.End), new("Đoàn", .8, ColumnAlignment.End), new("Kinh phí (đồng)", 1.6, ColumnAlignment.End),
        ],
        Rows = [.. ActivityRows(activities)],
        IsCompact = true,
    };

    public static OfficialTable Difficulties(IReadOnlyList<ReportedDifficulty> difficulties) => new()
    {
        Columns = [new("STT", .6, ColumnAlignment.Center), new("Đơn vị", 2.4), new("Khó khăn, vướng mắc", 4), new("Gửi đến", 2), new("Trả lời", 3.4)],
        Rows = [.. difficulties.Select((one, i) => new OfficialRow([$"{i + 1}", one.Unit, one.Text, one.AddressedTo ?? "", Answer(one)]))],
        IsCompact = true,
    };

    private static OfficialTable Table(
        string head, string[] columns, Func<ReportTally, long[]> counts, IEnumerable<(string Name, ReportTally Tally)> rows, ReportTally? total)
    {
        List<OfficialRow> lines = [.. rows.Select(row => Line(row.Name, counts(row.Tally)))];
        if (total is not null)
            lines.Add(Line("Tổng cộng", counts(total)) with { IsTotal = true });
        return new()
        {
            Columns = [new(head, NameShare), .. columns.Select(name => new TableColumn(name, CountShare, ColumnAlignment.End))],
            Rows = lines,
            IsCompact = true,
        };
    }

    private static OfficialRow Line(string name, long[] counts) => new([name, .. counts.Select(ReportNumbers.Cell)]);

    private static IEnumerable<OfficialRow> ActivityRows(IReadOnlyList<ReportedActivity> activities)
    {
        var number = 0;
        foreach (var field in activities.GroupBy(one => one.Field))
        {
            yield return OfficialRow.Group(field.Key);
            foreach (var one in field)
                yield return new(
                [
                    $"{++number}", one.Text, one.Time ?? "", string.Join("; ", one.Leads), StateOf(one), one.Outcome.Result ?? "",
                    ReportNumbers.Cell(one.Outcome.People ?? 0), ReportNumbers.Cell(one.Outcome.Delegations ?? 0), ReportNumbers.Cell(one.Outcome.Sum ?? 0),
                ]);
        }
    }

    private static string StateOf(ReportedActivity activity) => activity.Outcome.State switch
    {
        ActivityState.Done => "Hoàn thành",
        ActivityState.UnderWay => activity.IsLate ? "Đang thực hiện, quá hạn" : "Đang thực hiện",
        ActivityState.Postponed => "Tạm hoãn",
        ActivityState.Dropped => "Không thực hiện",
        _ => activity.IsLate ? "Chưa thực hiện, quá hạn" : "Chưa thực hiện",
    };

    private static string Answer(ReportedDifficulty difficulty) => difficulty.Answer is not { } answer
        ? "Chưa có trả lời"
        : difficulty.AnsweredBy is { } by ? $"{answer} ({by})" : answer;
}
