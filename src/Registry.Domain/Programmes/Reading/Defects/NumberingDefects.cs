using System.Globalization;

namespace Registry.Domain.Programmes.Reading.Defects;

/// <summary>Numbers that are left out or come twice among items and headings beside each other.</summary>
internal static class NumberingDefects
{
    public static IEnumerable<Defect> Find(ReadProgramme plan)
    {
        var headings = plan.Sections.GroupBy(section => section.Parent).Select(group => group.Select(section => (section.Number, section.Span)));
        var items = plan.Items.Where(item => item.Kind != ReadItemKind.Prose).GroupBy(item => item.Section).Select(group => group.Select(item => (item.Number, item.Span)));
        foreach (var series in headings.Concat(items))
        {
            foreach (var defect in In(series))
                yield return defect;
        }
    }

    private static IEnumerable<Defect> In(IEnumerable<(string? Number, TextSpan Span)> series)
    {
        int? before = null;
        HashSet<int> seen = [];
        foreach (var (number, span) in series)
        {
            if (Last(number) is not { } value)
                continue;
            if (!seen.Add(value) && value != 1)
                yield return new("Defect.NumberTwice", span, number!);
            else if (before is { } last && value > last + 1 && value < last + 5)
                yield return new("Defect.NumberMissing", span, last + 1, number!);

            before = value;
        }
    }

    /// <summary>The figure itself: of "2.3" the last part.</summary>
    private static int? Last(string? number) =>
        number is not null && int.TryParse(number[(number.LastIndexOf('.') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
