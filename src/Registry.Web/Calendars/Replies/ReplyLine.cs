using System.Text;

namespace Registry.Web.Calendars.Replies;

/// <summary>One unfolded line of an iCalendar object: name, parameters, value.</summary>
internal sealed record ReplyLine(string Name, IReadOnlyList<(string Name, string Value)> Parameters, string Value) : ContentLine(Name, Parameters, Value)
{
    /// <summary>The value as text, its escapes resolved.</summary>
    public string Text => Value.Replace("\\n", "\n", StringComparison.OrdinalIgnoreCase).Replace("\\,", ",", StringComparison.Ordinal)
        .Replace("\\;", ";", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal).Trim();

    public bool Is(string component) => Value.Trim().Equals(component, StringComparison.OrdinalIgnoreCase);

    /// <summary>Lines whole again, whatever their ends are.</summary>
    public static IEnumerable<ReplyLine> Unfold(string file)
    {
        var whole = new StringBuilder();
        foreach (var line in file.TrimStart('\uFEFF').Split('\n'))
        {
            var bare = line.TrimEnd('\r');
            if (bare.Length > 0 && bare[0] is ' ' or '\t')
            {
                whole.Append(bare, 1, bare.Length - 1);
                continue;
            }

            if (Read(whole.ToString()) is { } before)
                yield return before;
            whole.Clear().Append(bare);
        }

        if (Read(whole.ToString()) is { } last)
            yield return last;
    }

    private static ReplyLine? Read(string text) => Parse(text) is { } line ? new(line.Name.Trim(), line.Parameters, line.Value) : null;
}
