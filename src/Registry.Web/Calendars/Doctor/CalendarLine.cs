namespace Registry.Web.Calendars.Doctor;

/// <summary>A property: its name, its parameters, its value.</summary>
/// <param name="Number">The line of the file in which it begins.</param>
internal sealed record CalendarLine(int Number, string Name, IReadOnlyList<(string Name, string Value)> Parameters, string Value)
{
    private const int QuoteLength = 60;

    public bool IsDay => Parameter("VALUE")?.Equals("DATE", StringComparison.OrdinalIgnoreCase) == true;

    public string Quote
    {
        get
        {
            var whole = $"{Name}{string.Concat(Parameters.Select(one => $";{one.Name}={one.Value}"))}:{Value}";
            return whole.Length > QuoteLength ? whole[..QuoteLength] + "…" : whole;
        }
    }

    public string? Parameter(string name) =>
        Parameters.FirstOrDefault(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    public Finding Finding(Ailment ailment) => new(Number, ailment, Quote);

    /// <summary>None where there is no colon outside of quotes.</summary>
    public static CalendarLine? Parse(int number, string text)
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
                return pieces[0].Length == 0 ? null : new(number, pieces[0].ToUpperInvariant(), [.. pieces.Skip(1).Select(Split)], text[start..]);
        }

        return null;
    }

    private static (string Name, string Value) Split(string parameter) =>
        parameter.IndexOf('=', StringComparison.Ordinal) is var at and >= 0 ? (parameter[..at].ToUpperInvariant(), parameter[(at + 1)..].Trim('"')) : (parameter, "");
}
