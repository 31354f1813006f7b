using System.Text;

namespace Registry.Web.Mail.Reading;

/// <summary>Takes a message apart, with bounds on its headers, its parts and how deep they lie in each other.</summary>
internal static class MimeReader
{
    private const int Deepest = 8;
    private const int MostParts = 40;
    private const int MostHeaders = 300;

    public static MimeMessage Read(byte[] message)
    {
        // octets as characters, so that nothing is lost before its encoding is known
        var text = Encoding.Latin1.GetString(message);
        var (headers, body) = Split(text);
        List<MimePart> parts = [];
        Take(headers, body, parts, 0);
        return new(headers, parts);
    }

    /// <summary>Headers by groups that empty lines part, as reports have them; of a message, the first group is its own.</summary>
    public static IEnumerable<IReadOnlyList<MimeHeader>> Groups(byte[] content)
    {
        for (var text = Encoding.Latin1.GetString(content); text.Length > 0;)
        {
            (var headers, text) = Split(text);
            if (headers.Count > 0)
                yield return headers;
        }
    }

    private static void Take(List<MimeHeader> headers, string body, List<MimePart> parts, int depth)
    {
        var (type, parameters) = ContentType(Find(headers, "Content-Type") ?? "text/plain");
        if (type.StartsWith("multipart/", StringComparison.Ordinal))
        {
            if (depth < Deepest && parameters.TryGetValue("boundary", out var boundary) && boundary.Length is > 0 and <= 200)
                foreach (var piece in Pieces(body, boundary))
                {
                    if (parts.Count == MostParts)
                        return;
                    var (inner, content) = Split(piece);
                    Take(inner, content, parts, depth + 1);
                }

            return;
        }

        if (parts.Count < MostParts)
            parts.Add(new(type, parameters, Transfer.Decode(body, Find(headers, "Content-Transfer-Encoding"))));
    }

    private static string? Find(List<MimeHeader> headers, string name) =>
        headers.Find(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value;

    private static (List<MimeHeader> Headers, string Body) Split(string text)
    {
        List<MimeHeader> headers = [];
        var at = 0;
        while (at < text.Length)
        {
            var end = text.IndexOf('\n', at);
            var line = (end < 0 ? text[at..] : text[at..end]).TrimEnd('\r');
            at = end < 0 ? text.Length : end + 1;
            if (line.Length == 0)
                break;
            if (line[0] is ' ' or '\t' && headers.Count > 0)
                headers[^1] = headers[^1] with { Value = headers[^1].Value.Length < 10_000 ? headers[^1].Value + " " + line.Trim() : headers[^1].Value };
            else if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && headers.Count < MostHeaders)
                headers.Add(new(line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }

        return (headers, text[at..]);
    }

    private static IEnumerable<string> Pieces(string body, string boundary)
    {
        var mark = "--" + boundary;
        var start = -1;
        var at = 0;
        while (at <= body.Length)
        {
            var end = body.IndexOf('\n', at);
            var line = (end < 0 ? body[at..] : body[at..end]).TrimEnd('\r', ' ', '\t');
            var isLast = line == mark + "--";
            if (isLast || line == mark)
            {
                if (start >= 0)
                    yield return body[start..at];
                if (isLast)
                    yield break;
                start = end < 0 ? body.Length : end + 1;
            }

            if (end < 0)
                break;
            at = end + 1;
        }

        // cut off on its way: what has come is read
        if (start >= 0 && start < body.Length)
            yield return body[start..];
    }

    private static (string Type, Dictionary<string, string> Parameters) ContentType(string value)
    {
        Dictionary<string, string> parameters = new(StringComparer.OrdinalIgnoreCase);
        var pieces = Semicolons(value);
        foreach (var piece in pieces.Skip(1))
        {
            var equals = piece.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
                parameters.TryAdd(piece[..equals].Trim(), piece[(equals + 1)..].Trim().Trim('"'));
        }

        return (pieces[0].Trim().ToLowerInvariant(), parameters);
    }

    private static List<string> Semicolons(string value)
    {
        List<string> pieces = [];
        var (start, quoted) = (0, false);
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] == '"')
                quoted = !quoted;
            if (value[at] != ';' || quoted)
                continue;

            pieces.Add(value[start..at]);
            start = at + 1;
        }

        pieces.Add(value[start..]);
        return pieces;
    }
}
