using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Registry.Web.Documents.Binding;

/// <summary>The objects of a PDF file as the browser engine writes it: a plain table of places, no compressed objects.</summary>
internal sealed partial class PdfPart
{
    private static readonly byte[] StreamWord = Encoding.Latin1.GetBytes("stream");

    private readonly Dictionary<int, PdfObject> objects = [];

    public PdfPart(byte[] file)
    {
        var tail = Encoding.Latin1.GetString(file.AsSpan(Math.Max(0, file.Length - 1024)));
        var table = Number(StartXref().Match(tail), "at");
        var (places, trailer) = Table(Encoding.Latin1.GetString(file.AsSpan(table)));
        var ends = places.Values.Append(table).Order().ToList();
        foreach (var (id, start) in places)
            objects[id] = Read(file, start, ends[ends.BinarySearch(start) + 1]);

        var catalogue = objects[Number(Root().Match(trailer), "id")];
        PagesId = Number(Pages().Match(catalogue.Head), "id");
        Count = Number(PageCount().Match(objects[PagesId].Head), "count");
    }

    /// <summary>The object that holds the pages.</summary>
    public int PagesId { get; }

    /// <summary>How many pages.</summary>
    public int Count { get; }

    /// <summary>What the pages need, and nothing else of the file.</summary>
    public IEnumerable<(int Id, PdfObject Object)> Needed()
    {
        var found = new HashSet<int> { PagesId };
        var open = new Queue<int>(found);
        while (open.TryDequeue(out var id))
        {
            if (!objects.TryGetValue(id, out var one))
                continue;

            yield return (id, one);
            foreach (var next in PdfObject.Reference().Matches(one.Head).Select(match => Number(match, "id")).Where(found.Add))
                open.Enqueue(next);
        }
    }

    private static PdfObject Read(byte[] file, int start, int end)
    {
        var bytes = file.AsMemory(start, end - start);
        var at = bytes.Span.IndexOf(StreamWord);
        var text = Encoding.Latin1.GetString(at < 0 ? bytes.Span : bytes.Span[..at]);
        var head = text[(text.IndexOf("obj", StringComparison.Ordinal) + 3)..];
        return at < 0
            ? new(head[..head.LastIndexOf("endobj", StringComparison.Ordinal)].Trim(), ReadOnlyMemory<byte>.Empty)
            : new(head.Trim(), bytes[at..(bytes.Span.LastIndexOf("endobj"u8))]);
    }

    private static (Dictionary<int, int> Places, string Trailer) Table(string text)
    {
        var trailer = text.IndexOf("trailer", StringComparison.Ordinal);
        var lines = text[..trailer].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var places = new Dictionary<int, int>();
        var id = 0;
        foreach (var line in lines.Skip(1).Select(line => line.Split(' ')))
            if (line.Length == 2)
                id = int.Parse(line[0], CultureInfo.InvariantCulture);
            else if (line[2] == "n")
                places[id++] = int.Parse(line[0], CultureInfo.InvariantCulture);
            else
                id++;

        return (places, text[trailer..]);
    }

    private static int Number(Match match, string group) => match.Success
        ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture)
        : throw new InvalidDataException("The engine wrote a PDF file of another kind than expected.");

    [GeneratedRegex(@"startxref\s+(?<at>\d+)")]
    private static partial Regex StartXref();

    [GeneratedRegex(@"/Root (?<id>\d+) 0 R")]
    private static partial Regex Root();

    [GeneratedRegex(@"/Pages (?<id>\d+) 0 R")]
    private static partial Regex Pages();

    [GeneratedRegex(@"/Count (?<count>\d+)")]
    private static partial Regex PageCount();
}
