using System.Text.RegularExpressions;
using Registry.Domain.Programmes.Reading.Agencies;
using Registry.Domain.Programmes.Reading.Original;
using Registry.Domain.Programmes.Reading.Tables;
using Registry.Domain.Programmes.Reading.Times;

namespace Registry.Domain.Programmes.Reading.Outline;

internal sealed partial class ItemFinder
{
    private static bool IsHeading(OutlineNode node, Context context)
    {
        if (node.Rank <= OutlineNode.Roman || TimeFinder.Heading(node.Passage.Body) is not null)
            return true;
        if (context.Role == SectionRole.Duties && SectionHeading.IsUnit(node.Passage.Body))
            return true;

        var kids = node.Items.ToList();
        if (kids.Count == 0 || HasOwnDetails(node))
            return false;
        if (kids.All(kid => kid.IsTable))
            return true;
        if (node.Passage.Text.Length > LongestHeading && !node.Passage.IsCapital && !node.Passage.Text.EndsWith(':'))
            return false;

        var marked = kids.Count(kid => kid.Rank < OutlineNode.Plain);
        return context.Role == SectionRole.Activities ? Holds(kids) || !AgencyVerbs.Opens(node.Passage.Body.Text) && marked > 0
            : marked > 0 || !EndsSentence().IsMatch(node.Passage.Text);
    }

    /// <summary>The items under it are activities themselves.</summary>
    private static bool Holds(List<OutlineNode> kids) =>
        kids.Any(kid => HasOwnDetails(kid) || (kid.Rank < OutlineNode.Plain && HasTime(kid)) || kid.Items.Any(HasOwnDetails));

    private static bool HasOwnDetails(OutlineNode node) =>
        !node.IsTable && node.Details.Any(detail => detail.Kind is DetailKind.Time or DetailKind.TimeAndPlace or DetailKind.Lead or DetailKind.LeadAndHelp or DetailKind.Help or DetailKind.Place);

    private static bool HasTime(OutlineNode node) =>
        !node.IsTable && (node.Details.Any(detail => detail.Kind is DetailKind.Time or DetailKind.TimeAndPlace)
            || (node.Passage.Text.Length < 600 && TimeFinder.Within(node.Passage.Body, skip: null) is not null));

    private ReadItemKind KindOf(Passage passage, Context context, bool hasTime) => context.Role switch
    {
        SectionRole.Purpose or SectionRole.Budget or SectionRole.Reports => ReadItemKind.Prose,
        SectionRole.Duties => context.Unit is not null || Does().IsMatch(passage.Bare) || AgencyPhrases.At(passage, 0) is not null ? ReadItemKind.Duty : ReadItemKind.Prose,
        SectionRole.Activities or SectionRole.Annex => ReadItemKind.Activity,
        _ when context.Time is not null || (!hasActivities && (context.IsTimed || hasTime || Marks().IsMatch(passage.Bare))) => ReadItemKind.Activity,
        SectionRole.Tasks => ReadItemKind.Task,
        _ => context.Section >= 0 ? ReadItemKind.Task : ReadItemKind.Prose,
    };

    private void AddTable(OutlineNode node, Context context)
    {
        var (rows, read) = TableReader.Read(node.Table, columns);
        columns = read;
        var inner = context;
        foreach (var row in rows)
        {
            if (row.Kind == TableRowKind.Header)
            {
                foreach (var line in row.Lines)
                    headings[line] = (LineRole.TableHeader, inner.Section);
            }
            else if (row.Kind == TableRowKind.Group)
            {
                var title = row.Passage.Cells.FirstOrDefault(cell => cell.Text.Length > 3) ?? row.Passage.Cells.FirstOrDefault(cell => !cell.IsEmpty) ?? row.Passage;
                inner = Enter(title, (int)MarkerKind.Dotted, context);
                foreach (var line in row.Lines)
                    headings[line] = (LineRole.Heading, inner.Section);
            }
            else
            {
                AddRow(row, inner);
            }
        }
    }

    private void AddRow(TableRow row, Context context)
    {
        var content = row.Cells.GetValueOrDefault(DetailKind.Content) ?? row.Passage;
        var labels = DetailReading.Of(content);
        var own = labels.Own.IsEmpty ? content : labels.Own;
        var number = row.Cells.GetValueOrDefault(DetailKind.Number)?.Text.Trim(' ', '.', ')');
        var details = row.Cells.Where(cell => cell.Key is not (DetailKind.Content or DetailKind.Number) && !cell.Value.IsEmpty)
            .Select(cell => new LabelledDetail(cell.Key, columns.First(column => column.Kind == cell.Key).Heading, cell.Value));
        items.Add(new(ReadItemKind.Activity, context.Section, string.IsNullOrEmpty(number) ? null : number, own, [], [.. details, .. labels.Details])
        {
            HeadingTime = context.Time,
            HeadingUnit = context.Role == SectionRole.Duties ? context.Unit : null,
            RowLines = row.Lines,
            IsRow = true,
        });
    }

    [GeneratedRegex(@"[.;][\s""”’)]*$")]
    private static partial Regex EndsSentence();

    /// <summary>Somebody is charged here.</summary>
    [GeneratedRegex(@"\b(?:giao|chu tri|phoi hop|de nghi|chiu trach nhiem|co trach nhiem|yeu cau)\b")]
    private static partial Regex Does();

    /// <summary>Something that takes place and is counted: "Tổ chức … kỷ niệm 50 năm".</summary>
    [GeneratedRegex(@"^(?:to chuc|phoi hop to chuc|tham gia|tham du|cu|don|to chuc don|gap mat|phat dong|gioi thieu|hop mat|le|hoi nghi|hoi thao|lop|doan)\b.*\bky niem\b.*\d+ nam\b")]
    private static partial Regex Marks();
}
