using System.Globalization;
using System.Text;
using Registry.Domain.Commemorations.Guests;

namespace Registry.Web.Calendars.Replies;

/// <summary>Reads an answer as Outlook, Google and Apple write it; whatever else the object holds is passed over, and nothing in it is ever carried out.</summary>
public static class ReplyReader
{
    /// <summary>A reply is some kilobytes; this leaves room for zones and pictures in words.</summary>
    public const int Largest = 256 * 1024;

    /// <summary>A reply comes from one guest; some programs name the others too.</summary>
    public const int MostGuests = 50;

    private const string MailTo = "mailto:";

    public static ReplyReading Read(ReadOnlySpan<byte> file)
    {
        if (file.Length > Largest)
            return new(null, StrangeReason.TooLarge);

        string? method = null, uid = null, comment = null;
        int? sequence = null;
        DateTimeOffset? said = null;
        List<ReplyingGuest> guests = [];
        var (events, depth) = (0, 0);
        foreach (var line in ReplyLine.Unfold(Encoding.UTF8.GetString(file)))
        {
            switch (line.Name)
            {
                case "BEGIN" when line.Is("VEVENT"): (events, depth) = (events + 1, depth + 1); break;
                case "BEGIN": depth++; break;
                case "END": depth--; break;
                case "METHOD" when depth == 1: method = line.Value.Trim().ToUpperInvariant(); break;
                case "UID" when depth == 2 && events == 1: uid ??= line.Text; break;
                case "SEQUENCE" when depth == 2 && events == 1: sequence ??= int.TryParse(line.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null; break;
                case "DTSTAMP" when depth == 2 && events == 1: said ??= InstantOf(line.Value); break;
                case "COMMENT" when depth == 2 && events == 1: comment ??= line.Text; break;
                case "ATTENDEE" when depth == 2 && events == 1:
                    if (guests.Count == MostGuests)
                        return new(null, StrangeReason.TooManyAttendees);
                    if (GuestOf(line) is { } guest)
                        guests.Add(guest);
                    break;
            }
        }

        if (method is null || uid is null || events == 0)
            return new(null, StrangeReason.Unreadable);

        return new(new(method, uid, guests) { Sequence = sequence, SaidAt = said, Comment = comment }, null);
    }

    private static ReplyingGuest? GuestOf(ReplyLine line)
    {
        if (AddressOf(line.Value) is not { } address)
            return null;

        return new(address, line.Parameter("CN"), AnswerOf(line.Parameter("PARTSTAT")), AddressOf(line.Parameter("SENT-BY")));
    }

    private static string? AddressOf(string? value)
    {
        var trimmed = value?.Trim();
        return trimmed?.StartsWith(MailTo, StringComparison.OrdinalIgnoreCase) == true ? trimmed[MailTo.Length..].Trim().ToLowerInvariant() : null;
    }

    private static AnswerKind AnswerOf(string? partStat) => partStat?.ToUpperInvariant() switch
    {
        "ACCEPTED" => AnswerKind.Accepted,
        "TENTATIVE" => AnswerKind.Tentative,
        "DECLINED" => AnswerKind.Declined,
        _ => AnswerKind.None,
    };

    private static DateTimeOffset? InstantOf(string value) =>
        DateTimeOffset.TryParseExact(value.Trim(), "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;
}

/// <param name="Trouble">Why nothing could be read.</param>
public sealed record ReplyReading(CalendarReply? Reply, StrangeReason? Trouble);
