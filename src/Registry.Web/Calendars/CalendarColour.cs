namespace Registry.Web.Calendars;

/// <summary>A colour that every calendar program understands: its CSS name for the standard, its hexadecimal form for Apple.</summary>
/// <remarks>RFC 7986 allows only names in <c>COLOR</c>, and no checker notices a hexadecimal one; so there is no other way to make one.</remarks>
public sealed record CalendarColour
{
    private CalendarColour(string name, string hex) => (Name, Hex) = (name, hex);

    public static CalendarColour Firebrick { get; } = new("firebrick", "#B22222");

    public static CalendarColour Darkblue { get; } = new("darkblue", "#00008B");

    public static CalendarColour Seagreen { get; } = new("seagreen", "#2E8B57");

    public string Name { get; }

    public string Hex { get; }
}
