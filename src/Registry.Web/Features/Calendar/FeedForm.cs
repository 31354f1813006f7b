using Microsoft.Extensions.Primitives;
using Registry.Web.Calendars;

namespace Registry.Web.Features.Calendar;

/// <summary>In which form days are sent, and under which name they are saved.</summary>
internal sealed record FeedForm(string FileName, string MediaType)
{
    public static readonly FeedForm Calendar = new("friendship.ics", CalendarWriter.MediaType);
    public static readonly FeedForm Atom = new("friendship.atom", PublicForms.AtomType);
    public static readonly FeedForm Rss = new("friendship.rss", RssForm.MediaType);
    public static readonly FeedForm Json = new("friendship.json", PublicForms.JsonType);

    public StringValues Disposition { get; } = $"inline; filename=\"{FileName}\"";

    public StringValues Type { get; } = MediaType;
}
