using Registry.Domain.Commemorations;
using Registry.Domain.Programmes;
using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.Programmes;

/// <summary>The table of tasks (bảng phân công nhiệm vụ), an annex that lies on its side.</summary>
internal static class TasksAnnex
{
    public static Annex Of(ProgrammePaper paper, OfficialDocument document) => new(
        $"Bảng phân công nhiệm vụ thực hiện {paper.TypeName} năm {paper.Content.Year}",
        // room for the pen stays: neither pages nor Word files fold these spaces
        $"Kèm theo {paper.TypeName} {Numbered(document)} {Day(document.Dated)} của {paper.Head.Issuer}".Replace("  ", "\u00A0\u00A0", StringComparison.Ordinal),
        [Table(paper.Content)],
        IsLandscape: true);

    public static OfficialTable Table(ProgrammeContent content)
    {
        var costs = content.Activities.Any(activity => activity.Budget is not null || activity.BudgetSource is not null);
        List<TableColumn> columns =
        [
            new("STT", 1, ColumnAlignment.Center), new("Nhiệm vụ", 8), new("Cơ quan, đơn vị chủ trì", 4), new("Cơ quan, đơn vị phối hợp", 5),
            new("Thời gian", 2.4, ColumnAlignment.Center),
        ];
        if (costs)
            columns.Add(new("Kinh phí", 2.6, ColumnAlignment.End));
        return new() { Columns = columns, Rows = [.. Rows(content, costs)], IsCompact = costs };
    }

    private static IEnumerable<OfficialRow> Rows(ProgrammeContent content, bool costs)
    {
        var number = 0;
        var sections = InOrder(content).ToList();
        foreach (var (section, mine) in sections)
        {
            if (sections.Count > 1)
                yield return OfficialRow.Group(section.Heading);
            foreach (var activity in mine)
                yield return new([.. Cells(activity, ++number, costs)]);
        }

        if (costs && content.Activities.Sum(activity => activity.Budget ?? 0) is > 0 and var sum)
            yield return new(["", "Cộng", "", "", "", PartWords.Dong(sum)]) { IsTotal = true };
    }

    private static IEnumerable<string> Cells(ActivityContent activity, int number, bool costs)
    {
        yield return PartWords.Dong(number);
        yield return string.Join('\n', new[] { activity.Text, activity.Place, activity.Quantity }.OfType<string>());
        yield return PartWords.Of(activity, AssignmentVerb.Lead);
        yield return PartWords.Others(activity);
        yield return activity.Time ?? "";
        if (costs)
            yield return activity.Budget is { } budget ? PartWords.Dong(budget) : activity.BudgetSource ?? "";
    }

    /// <summary>Sections that have activities, as they follow one another on the paper.</summary>
    private static IEnumerable<(SectionContent Section, IReadOnlyList<ActivityContent> Activities)> InOrder(ProgrammeContent content)
    {
        var children = content.Sections.ToLookup(section => section.ParentId ?? 0);
        var activities = content.Activities.ToLookup(activity => activity.SectionId);
        return Below(0).Select(section => (section, (IReadOnlyList<ActivityContent>)[.. activities[section.Id]])).Where(pair => pair.Item2.Count > 0);

        IEnumerable<SectionContent> Below(int parent) => children[parent].SelectMany(section => Below(section.Id).Prepend(section));
    }

    private static string Numbered(OfficialDocument document) => document.Number is { Line: var line } ? $"số{line["Số:".Length..]}" : "";

    private static string Day(PlaceAndDate dated) => new PlaceAndDate(null, dated.Year, dated.Month, dated.Day).Line is var line ? "n" + line[1..] : "";
}
