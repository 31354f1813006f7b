namespace Registry.Web.Calendars;

/// <summary>A colour that every calendar program understands: its CSS name for the standard, its hexadecimal form for Apple.</summary>
/// <remarks>RFC 7986 allows only names in <c>COLOR</c>, and no checker notices a hexadecimal one; so there is no other way to make one.</remarks>
public sealed record CalendarColour
{
    private CalendarColour(string name, string hex, string text) => (Name, Hex, Text) = (name, hex, text);

    public static CalendarColour Firebrick { get; } = new("firebrick", "#B22222", "Brick red");

    public static CalendarColour Darkblue { get; } = new("darkblue", "#00008B", "Dark blue");

    public static CalendarColour Seagreen { get; } = new("seagreen", "#2E8B57", "Sea green");

    public static IReadOnlyList<CalendarColour> All { get; } =
    [
        Firebrick, Darkblue, Seagreen,
        new("darkorange", "#FF8C00", "Orange"),
        new("goldenrod", "#DAA520", "Gold"),
        new("teal", "#008080", "Teal"),
        new("rebeccapurple", "#663399", "Purple"),
        new("dimgray", "#696969", "Grey"),
    ];

    public string Name { get; }

    public string Hex { get; }

    /// <summary>In plain words; also the key of its translation.</summary>
    public string Text { get; }

    public static CalendarColour Of(string? name) => All.FirstOrDefault(colour => colour.Name == name) ?? Firebrick;
}
