namespace Registry.Web.Calendars;

/// <summary>A property as it stands in one line (RFC 5545, section 3.1): its name, its parameters, its value; names in capitals.</summary>
internal record ContentLine(string Name, IReadOnlyList<(string Name, string Value)> Parameters, string Value)
{
    public string? Parameter(string name) =>
        Parameters.FirstOrDefault(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>None where no name stands before a colon outside of quotes.</summary>
    public static ContentLine? Parse(string text)
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
                return pieces[0].Length == 0 ? null : new(pieces[0].ToUpperInvariant(), [.. pieces.Skip(1).Select(Split)], text[start..]);
        }

        return null;
    }

    private static (string Name, string Value) Split(string parameter) => parameter.IndexOf('=', StringComparison.Ordinal) is var at and >= 0
        ? (parameter[..at].ToUpperInvariant(), parameter[(at + 1)..].Trim('"'))
        : (parameter, "");
}
