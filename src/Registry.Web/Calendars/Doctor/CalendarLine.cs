namespace Registry.Web.Calendars.Doctor;

/// <summary>A property: its name, its parameters, its value.</summary>
/// <param name="Number">The line of the file in which it begins.</param>
internal sealed record CalendarLine(int Number, string Name, IReadOnlyList<(string Name, string Value)> Parameters, string Value) : ContentLine(Name, Parameters, Value)
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

    public Finding Finding(Ailment ailment) => new(Number, ailment, Quote);

    /// <summary>None where no name stands before a colon outside of quotes.</summary>
    public static CalendarLine? Parse(int number, string text) => Parse(text) is { } line ? new(number, line.Name, line.Parameters, line.Value) : null;
}
