using System.Text;
using System.Xml;

namespace Registry.Web.Sheets.Xlsx;

/// <summary>The texts that the cells of a workbook share.</summary>
/// <remarks>Kept as bytes one after the other: a million names as strings would take several times the memory.</remarks>
internal sealed class SharedStrings
{
    private const int Piece = 1 << 20;

    private readonly List<byte[]> pieces = [];
    private readonly List<long> ends = [];
    private int used = Piece;
    private long total;

    public int Count => ends.Count;

    public static SharedStrings Read(XlsxPackage package, string path, SheetLimits limits)
    {
        using var xml = package.Read(path);
        var strings = new SharedStrings();
        var text = new XmlText(limits.CellLength);
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
                strings.Add(text.ReadRich(xml), limits);
        }

        return strings;
    }

    /// <summary>The text at this place; nothing where a cell points beyond the end.</summary>
    public string? At(int index)
    {
        if (index < 0 || index >= ends.Count)
            return null;

        var begin = index == 0 ? 0 : ends[index - 1];
        var length = (int)(ends[index] - begin);
        var from = (int)(begin % Piece);
        if (from + length <= Piece)
            return length == 0 ? "" : Encoding.UTF8.GetString(pieces[(int)(begin / Piece)], from, length);

        var joined = new byte[length];
        Copy(begin, joined);
        return Encoding.UTF8.GetString(joined);
    }

    private void Add(string text, SheetLimits limits)
    {
        ReadOnlySpan<byte> bytes = Encoding.UTF8.GetBytes(text);
        total += bytes.Length;
        ends.Add(total);
        // the places of texts take memory too
        if (total + ends.Count * sizeof(long) > limits.SharedTextBytes)
            throw SheetProblem.Swollen();

        while (!bytes.IsEmpty)
        {
            if (used == Piece)
            {
                pieces.Add(new byte[Piece]);
                used = 0;
            }

            var fits = Math.Min(bytes.Length, Piece - used);
            bytes[..fits].CopyTo(pieces[^1].AsSpan(used));
            bytes = bytes[fits..];
            used += fits;
        }
    }

    private void Copy(long begin, Span<byte> to)
    {
        while (!to.IsEmpty)
        {
            var from = (int)(begin % Piece);
            var fits = Math.Min(to.Length, Piece - from);
            pieces[(int)(begin / Piece)].AsSpan(from, fits).CopyTo(to);
            to = to[fits..];
            begin += fits;
        }
    }
}
