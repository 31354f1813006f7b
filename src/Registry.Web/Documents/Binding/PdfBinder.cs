using System.Globalization;
using System.Text;

namespace Registry.Web.Documents.Binding;

/// <summary>Binds papers of the browser engine into one PDF file; only one of them is in memory at a time.</summary>
/// <remarks>Knows the engine's own way of writing and no other: it is no reader of PDF files that people bring.</remarks>
public sealed class PdfBinder
{
    private const int Catalogue = 1;
    private const int Pages = 2;
    private const int About = 3;

    private readonly Stream output;
    private readonly List<long> places = [0, 0, 0, 0];
    private readonly List<int> parts = [];
    private long written;

    public PdfBinder(Stream output)
    {
        this.output = output;
        Write("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
    }

    /// <summary>How many pages it has so far.</summary>
    public int Count { get; private set; }

    public void Add(byte[] paper)
    {
        var part = new PdfPart(paper);
        var needed = part.Needed().ToList();
        var numbers = needed.Select((one, index) => (one.Id, Number: places.Count + index)).ToDictionary(one => one.Id, one => one.Number);
        places.AddRange(new long[needed.Count]);
        foreach (var (id, one) in needed)
        {
            var head = one.HeadRenumbered(numbers);
            Object(numbers[id], id == part.PagesId ? WithParent(head) : head, one.Stream);
        }

        parts.Add(numbers[part.PagesId]);
        Count += part.Count;
    }

    /// <summary>Ends the file.</summary>
    public void Finish(string title)
    {
        Object(Catalogue, $"<</Type /Catalog /Pages {Pages} 0 R /Lang (vi) /ViewerPreferences <</DisplayDocTitle true>>>>");
        Object(Pages, $"<</Type /Pages /Count {Text(Count)} /Kids [{string.Join(' ', parts.Select(part => $"{Text(part)} 0 R"))}]>>");
        Object(About, $"<</Title <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(title))}>>>");
        var table = written;
        Write($"xref\n0 {Text(places.Count)}\n0000000000 65535 f \n");
        foreach (var place in places.Skip(1))
            Write(place.ToString("0000000000", CultureInfo.InvariantCulture) + " 00000 n \n");
        Write($"trailer\n<</Size {Text(places.Count)} /Root {Catalogue} 0 R /Info {About} 0 R>>\nstartxref\n{Text(table)}\n%%EOF\n");
    }

    private static string WithParent(string head) => head.Insert(2, $"/Parent {Pages} 0 R ");

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private void Object(int id, string head, ReadOnlyMemory<byte> stream = default)
    {
        places[id] = written;
        Write($"{Text(id)} 0 obj\n{head}\n");
        output.Write(stream.Span);
        written += stream.Length;
        Write("endobj\n");
    }

    private void Write(string text)
    {
        output.Write(Encoding.Latin1.GetBytes(text));
        written += text.Length;
    }
}
