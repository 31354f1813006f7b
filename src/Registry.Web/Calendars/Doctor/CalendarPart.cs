namespace Registry.Web.Calendars.Doctor;

/// <summary>What stands between a BEGIN and its END.</summary>
internal sealed class CalendarPart(string name, int line)
{
    public string Name { get; } = name;

    public int Line { get; } = line;

    public List<CalendarLine> Lines { get; } = [];

    public List<CalendarPart> Parts { get; } = [];

    public IEnumerable<CalendarLine> All(string property) => Lines.Where(line => line.Name == property);

    public CalendarLine? First(string property) => All(property).FirstOrDefault();

    public string? Value(string property) => First(property)?.Value;
}
