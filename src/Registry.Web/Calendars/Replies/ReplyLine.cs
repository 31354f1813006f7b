using System.Text;

namespace Registry.Web.Calendars.Replies;

/// <summary>One unfolded line of an iCalendar object: name, parameters, value.</summary>
internal sealed record ReplyLine(string Name, IReadOnlyList<(string Name, string Value)> Parameters, string Value)
{
    /// <summary>The value as text, its escapes resolved.</summary>
    public string Text => Value.Replace("\\n", "\n", StringComparison.OrdinalIgnoreCase).Replace("\\,", ",", StringComparison.Ordinal)
        .Replace("\\;", ";", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal).Trim();

    public bool Is(string component) => Value.Trim().Equals(component, StringComparison.OrdinalIgnoreCase);

    public string? Parameter(string name) =>
        Parameters.FirstOrDefault(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

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

            if (Parse(whole.ToString()) is { } before)
                yield return before;
            whole.Clear().Append(bare);
        }

        if (Parse(whole.ToString()) is { } last)
            yield return last;
    }

    private static ReplyLine? Parse(string text)
    {
        List<string> pieces = [];
        var (start, quoted) = (0, false);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '"')
                quoted = !quoted;
            if (quoted || text[at] is not (';' or ':'))
                continue;

            pieces.Add(text[start..at]);
            start = at + 1;
            if (text[at] == ':')
                return new(pieces[0].Trim().ToUpperInvariant(), [.. pieces.Skip(1).Select(Split)], text[start..]);
        }

        return null;
    }

    private static (string Name, string Value) Split(string parameter) => parameter.IndexOf('=', StringComparison.Ordinal) is var at and >= 0
        ? (parameter[..at], parameter[(at + 1)..].Trim('"'))
        : (parameter, "");
}
