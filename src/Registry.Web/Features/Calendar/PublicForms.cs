using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using System.Xml;
using Registry.Web.Calendars;

namespace Registry.Web.Features.Calendar;

/// <summary>The public calendar for those without a calendar program: as news for readers (Atom), and as data for machines (JSON).</summary>
internal static class PublicForms
{
    public const string AtomType = "application/atom+xml; charset=utf-8";
    public const string JsonType = "application/json; charset=utf-8";

    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int MostNews = 50;

    // of the registry: from then on the domain of identifiers was its own
    private const int FirstYear = 2026;

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true };

    /// <summary>What changed last comes first (RFC 4287).</summary>
    public static byte[] Atom(CalendarFeed feed, Uri site)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), CheckCharacters = false, Indent = true }))
        {
            var latest = Latest(feed);
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, feed.Language);
            xml.WriteElementString("id", Namespace, new Uri(site, $"calendar?lang={feed.Language}").AbsoluteUri);
            xml.WriteElementString("title", Namespace, Clean(feed.Name));
            xml.WriteElementString("updated", Namespace, Instant(latest.Count > 0 ? latest[0].ChangedAt : DateTimeOffset.UnixEpoch));
            xml.WriteStartElement("author", Namespace);
            xml.WriteElementString("name", Namespace, Clean(feed.Name));
            xml.WriteEndElement();
            Link(xml, "self", new Uri(site, $"feeds/public.atom?lang={feed.Language}"));
            Link(xml, "alternate", new Uri(site, $"calendar?lang={feed.Language}"));
            foreach (var entry in latest)
                Write(xml, entry, feed, site);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    public static byte[] Json(CalendarFeed feed)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("name", feed.Name);
            json.WriteString("language", feed.Language);
            json.WriteStartArray("entries");
            foreach (var entry in feed.Entries.OrderBy(entry => entry.When.FirstDay).ThenBy(entry => entry.Uid, StringComparer.Ordinal))
                Write(json, entry);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Write(XmlWriter xml, CalendarEntry entry, CalendarFeed feed, Uri site)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, AtomId(entry.Uid));
        xml.WriteElementString("title", Namespace, Title(entry, feed));
        xml.WriteElementString("updated", Namespace, Instant(entry.ChangedAt));
        xml.WriteElementString("summary", Namespace, Clean(entry.Description.Length > 0 ? entry.Description : entry.Summary));
        Link(xml, "alternate", entry.Url ?? new Uri(site, $"calendar?lang={feed.Language}"));
        xml.WriteEndElement();
    }

    private static void Write(Utf8JsonWriter json, CalendarEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("uid", entry.Uid);
        json.WriteNumber("sequence", entry.Sequence);
        json.WriteString("changedAt", Instant(entry.ChangedAt));
        json.WriteString("date", entry.When.FirstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("title", entry.Summary);
        json.WriteString("description", entry.Description);
        json.WriteString("category", entry.Categories.Count > 0 ? entry.Categories[0] : "");
        json.WriteBoolean("cancelled", entry.Cancelled);
        if (entry.Url is { } url)
            json.WriteString("url", url.AbsoluteUri);
        json.WriteEndObject();
    }

    /// <summary>The identity of an entry as an address that never was one (RFC 4151): readers that are strict refuse anything else.</summary>
    private static string AtomId(string uid) => $"tag:{uid[(uid.LastIndexOf('@') + 1)..]},{FirstYear}:{uid[..uid.LastIndexOf('@')]}";

    /// <summary>What changed last.</summary>
    internal static IReadOnlyList<CalendarEntry> Latest(CalendarFeed feed) =>
    [
        .. feed.Entries.OrderByDescending(entry => entry.ChangedAt).ThenBy(entry => entry.When.FirstDay).ThenBy(entry => entry.Uid, StringComparer.Ordinal).Take(MostNews),
    ];

    internal static string Title(CalendarEntry entry, CalendarFeed feed) =>
        Clean($"{entry.When.FirstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} · {(entry.Cancelled ? feed.CancelledPrefix : "")}{entry.Summary}");

    private static void Link(XmlWriter xml, string relation, Uri address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address.AbsoluteUri);
        xml.WriteEndElement();
    }

    /// <summary>XML has no place for control characters, not even escaped.</summary>
    internal static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value is '\n' or '\t' || (!Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF))));

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
