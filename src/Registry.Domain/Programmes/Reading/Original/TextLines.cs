using System.Text.RegularExpressions;

namespace Registry.Domain.Programmes.Reading.Original;

/// <summary>Takes a text apart into lines and tells rows of tables from paragraphs.</summary>
internal static partial class TextLines
{
    public static IReadOnlyList<PlanLine> Split(string text)
    {
        List<PlanLine> lines = [];
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            var line = text[start..(end < 0 ? text.Length : end)];
            lines.Add(new(lines.Count + 1, start, line, IsRow(line)));
            start += line.Length + 1;
        }

        return lines;
    }

    /// <remarks>"1.⇥Tổ chức …" is an item whose number was set apart by a tab, not a row.</remarks>
    private static bool IsRow(string line)
    {
        if (line.TrimStart() is ['|', ..] bars && bars.Count(character => character == '|') > 2)
            return true;

        if (Columns().IsMatch(line))
            return true;

        var parts = line.Split('\t').Where(part => !string.IsNullOrWhiteSpace(part)).ToList();
        return parts.Count > 2 || (parts.Count == 2 && !MarkerOnly().IsMatch(parts[0]));
    }

    /// <summary>Columns set apart by many spaces: a letterhead, or "Nơi nhận" beside a signature.</summary>
    [GeneratedRegex(@"\S {5,}\S")]
    public static partial Regex Columns();

    [GeneratedRegex(@"^[\s*#]*(?:[-–—+•*▪·]|[IVXLC]{1,6}[.)]|\d{1,3}(?:\.\d{1,3})*[.)/]|\p{L}[.)])[\s*]*$")]
    private static partial Regex MarkerOnly();
}
