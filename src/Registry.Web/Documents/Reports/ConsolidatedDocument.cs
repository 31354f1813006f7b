using System.Globalization;
using Registry.Domain.Days;
using Registry.Domain.Programmes;
using Registry.Domain.Reports;
using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.Reports;

/// <summary>Composes the consolidated report (Báo cáo) of half a year or a year from what was recorded and told.</summary>
public static class ConsolidatedDocument
{
    public static OfficialDocument Compose(ConsolidatedReport report)
    {
        var figures = ReportFigures.Of(report.Activities);
        return ReportDocument.Compose(
            report.Head,
            SummaryOf(report),
            report.Addressees,
            [],
            [
                new Prose(Opening(report)),
                Section("Tình hình thực hiện", Overview(report, figures)),
                Section("Kết quả cụ thể", Results(report)),
                Section("Khó khăn, vướng mắc", Difficulties(report)),
                Section("Đề xuất, kiến nghị", Requests(report)),
                Section("Phương hướng, nhiệm vụ trong thời gian tới", NextSteps(report, figures)),
                new Prose($"Trên đây là báo cáo kết quả công tác {report.PeriodWords}; {report.Head.Issuer} trân trọng báo cáo"),
            ],
            Annexes(report, figures));
    }

    private static string SummaryOf(ConsolidatedReport report) => report.Programmes is [var only]
        ? $"Kết quả thực hiện {only.Title}{(report.Period == ReportPeriod.SixMonths ? " trong 6 tháng đầu năm" : "")}"
        : $"Kết quả công tác đối ngoại nhân dân {report.PeriodWords}";

    private static string Opening(ConsolidatedReport report)
    {
        var plans = report.Programmes.Select(one => (one.Number, one.DatedOn) is ({ } number, { } on)
            ? $"{one.Title} (số {number} ngày {on.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)})"
            : one.Title).ToList();
        var basis = plans.Count == 0 ? "" : $"Thực hiện {string.Join("; ", plans)}, ";
        return $"{basis}{report.Head.Issuer} báo cáo kết quả công tác {report.PeriodWords} như sau (số liệu tính đến ngày {DayText.Numeric(report.CountedOn)}):";
    }

    private static IEnumerable<Block> Overview(ConsolidatedReport report, ReportFigures figures)
    {
        if (report.Activities.Count > 0)
        {
            yield return Item("Kết quả chung");
            var numbers = ReportNumbers.Counted(figures.All.People, figures.All.Delegations, figures.All.Sum);
            yield return new Prose($"Tổng số {ReportNumbers.Two(figures.All.Total)} hoạt động: {ReportNumbers.States(figures.All)}."
                + (figures.All.Late > 0 ? $" Có {ReportNumbers.Two(figures.All.Late)} hoạt động quá hạn." : "")
                + (numbers is null ? "" : $" Tổng cộng {numbers}."));
        }

        foreach (var line in Lines(report.Assessment))
            yield return new Prose(line);
        if (report.Activities.Count > 0)
        {
            yield return Item("Theo lĩnh vực");
            yield return ReportTables.States("Lĩnh vực", figures.ByField, figures.All);
            yield return Item("Theo thời gian thực hiện");
            yield return ReportTables.States("Quý", figures.ByQuarter.Select(row => (ReportNumbers.Quarter(row.Quarter), row.Tally)), figures.All);
        }

        yield return Item("Chế độ báo cáo");
        yield return new Prose(Reporting(report));
    }

    private static string Reporting(ConsolidatedReport report)
    {
        var silent = report.Units.Where(unit => !unit.IsAnswered).Select(unit => unit.Name).ToList();
        var late = report.Units.Where(unit => unit is { IsAnswered: true, IsLate: true }).Select(unit => unit.Name).ToList();
        return $"{ReportNumbers.Two(report.Units.Count - silent.Count)} trên {ReportNumbers.Two(report.Units.Count)} đơn vị đã báo cáo."
            + (late.Count > 0 ? $" Báo cáo muộn: {string.Join("; ", late)}." : "")
            + (silent.Count > 0 ? $" Chưa báo cáo: {string.Join("; ", silent)}." : "");
    }

    private static IEnumerable<Block> Results(ConsolidatedReport report)
    {
        foreach (var field in report.Activities.Where(HasResult).GroupBy(one => one.Field))
        {
            yield return Item(field.Key);
            foreach (var one in field)
                yield return new Entry(EntryLevel.Dash, Told(one));
        }

        var told = report.Units.Where(unit => unit is { IsAnswered: true, Summary: not null }).ToList();
        if (told.Count > 0)
            yield return Item("Kết quả của các đơn vị");
        foreach (var unit in told)
            yield return new Entry(EntryLevel.Dash, RichText.Bold($"{unit.Name}: ").Then(string.Join(" ", Lines(unit.Summary))));
    }

    private static bool HasResult(ReportedActivity activity) => activity.Outcome.State is ActivityState.Done or ActivityState.UnderWay || activity.Outcome.Result is not null;

    private static string Told(ReportedActivity activity)
    {
        var numbers = ReportNumbers.Counted(activity.Outcome.People, activity.Outcome.Delegations, activity.Outcome.Sum);
        var result = activity.Outcome.Result is { } said ? string.Join(" ", Lines(said)).TrimEnd('.', ';') : activity.Outcome.State == ActivityState.Done ? "đã hoàn thành" : "đang thực hiện";
        return $"{string.Join(" ", Lines(activity.Text)).TrimEnd('.', ';', ':')}: {result}{(numbers is null ? "" : $" ({numbers})")}.";
    }

    private static IEnumerable<Block> Difficulties(ConsolidatedReport report)
    {
        if (report.Difficulties.Count == 0)
            return [new Prose("Các đơn vị không nêu khó khăn, vướng mắc.")];

        var waiting = report.Difficulties.Count(one => one.State == DifficultyState.Open);
        return
        [
            new Prose($"Các đơn vị nêu {ReportNumbers.Two(report.Difficulties.Count)} khó khăn, vướng mắc; {ReportNumbers.Two(waiting)} việc chưa có trả lời."),
            ReportTables.Difficulties(report.Difficulties),
        ];
    }

    private static IEnumerable<Block> Requests(ConsolidatedReport report)
    {
        var asked = report.Units.Where(unit => unit is { IsAnswered: true, Requests: not null }).ToList();
        return asked.Count == 0
            ? [new Prose("Không có đề xuất, kiến nghị.")]
            : asked.Select(unit => new Entry(EntryLevel.Dash, RichText.Bold($"{unit.Name}: ").Then(string.Join(" ", Lines(unit.Requests)))));
    }

    private static IEnumerable<Block> NextSteps(ConsolidatedReport report, ReportFigures figures)
    {
        foreach (var line in Lines(report.NextSteps))
            yield return new Prose(line);

        var open = figures.All.UnderWay + figures.All.NotBegun + figures.All.PutOff;
        yield return new Prose(open == 0
            ? "Các hoạt động đề ra đã được thực hiện."
            : $"Tiếp tục thực hiện {ReportNumbers.Two(open)} hoạt động chưa hoàn thành (Phụ lục II).");
    }

    private static IReadOnlyList<Annex> Annexes(ConsolidatedReport report, ReportFigures figures)
    {
        if (report.Activities.Count == 0)
            return [];

        List<Block> tables =
        [
            new Prose(RichText.Bold("Theo lĩnh vực")), ReportTables.Numbers("Lĩnh vực", figures.ByField, figures.All),
            new Prose(RichText.Bold("Theo quý")), ReportTables.Numbers("Quý", figures.ByQuarter.Select(row => (ReportNumbers.Quarter(row.Quarter), row.Tally)), figures.All),
        ];
        if (figures.ByPartner.Count > 0)
            tables.AddRange(
            [
                new Prose(RichText.Bold("Theo đối tác")), ReportTables.Numbers("Đối tác, nước", figures.ByPartner, null),
                new Prose("Một hoạt động kỷ niệm ngày của nhiều đối tác được tính cho từng đối tác."),
            ]);
        return [new("Số liệu tổng hợp", null, tables), new("Danh mục hoạt động", null, [ReportTables.Activities(report.Activities)], IsLandscape: true)];
    }

    private static Entry Section(string heading, IEnumerable<Block> under) => ReportDocument.Section(heading, [.. under]);

    private static Entry Item(string heading) => new(EntryLevel.Item, heading) { IsHeading = true };

    private static string[] Lines(string? text) => text?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
