using System.Globalization;
using System.Text;
using System.Xml;
using Registry.Web.Calendars;

namespace Registry.Web.Features.Calendar;

/// <summary>Changes of the public calendar for readers that know nothing newer than RSS 2.0.</summary>
internal static class RssForm
{
    public const string MediaType = "application/rss+xml; charset=utf-8";

    private const string AtomNamespace = "http://www.w3.org/2005/Atom";

    /// <summary>What changed last comes first; a change is an item of its own, since readers never look at one twice.</summary>
    public static byte[] Write(CalendarFeed feed, Uri site)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), CheckCharacters = false, Indent = true }))
        {
            var latest = PublicForms.Latest(feed);
            xml.WriteStartElement("rss");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteAttributeString("xmlns", "atom", null, AtomNamespace);
            xml.WriteStartElement("channel");
            xml.WriteElementString("title", PublicForms.Clean(feed.Name));
            xml.WriteElementString("link", new Uri(site, $"calendar?lang={feed.Language}").AbsoluteUri);
            xml.WriteElementString("description", PublicForms.Clean(feed.Description));
            xml.WriteElementString("language", feed.Language);
            xml.WriteElementString("ttl", ((int)feed.RefreshEvery.TotalMinutes).ToString(CultureInfo.InvariantCulture));
            if (latest.Count > 0)
                xml.WriteElementString("lastBuildDate", Instant(latest[0].ChangedAt));
            xml.WriteStartElement("link", AtomNamespace);
            xml.WriteAttributeString("href", new Uri(site, $"feeds/public.rss?lang={feed.Language}").AbsoluteUri);
            xml.WriteAttributeString("rel", "self");
            xml.WriteAttributeString("type", "application/rss+xml");
            xml.WriteEndElement();
            foreach (var entry in latest)
                Write(xml, entry, feed, site);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Write(XmlWriter xml, CalendarEntry entry, CalendarFeed feed, Uri site)
    {
        xml.WriteStartElement("item");
        xml.WriteElementString("title", PublicForms.Title(entry, feed));
        xml.WriteElementString("link", (entry.Url ?? new Uri(site, $"calendar?lang={feed.Language}")).AbsoluteUri);
        xml.WriteElementString("description", PublicForms.Clean(entry.Description.Length > 0 ? entry.Description : entry.Summary));
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(string.Create(CultureInfo.InvariantCulture, $"{entry.Uid}/{entry.Sequence}"));
        xml.WriteEndElement();
        xml.WriteElementString("pubDate", Instant(entry.ChangedAt));
        xml.WriteEndElement();
    }

    private static string Instant(DateTimeOffset at) => at.ToString("R", CultureInfo.InvariantCulture);
}
