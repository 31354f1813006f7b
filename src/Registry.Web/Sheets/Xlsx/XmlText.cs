using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Registry.Web.Sheets.Xlsx;

/// <summary>Reads the text of cells piece by piece, so that an endless one is noticed before it is in memory.</summary>
internal sealed partial class XmlText(int limit)
{
    private readonly char[] piece = new char[4096];
    private readonly StringBuilder text = new();

    /// <summary>The text of an element that has nothing but text in it; the reader ends at its end.</summary>
    public string ReadPlain(XmlReader xml)
    {
        text.Clear();
        Append(xml);
        return Unescape(text.ToString());
    }

    /// <summary>The text of an element with runs; how it is to be pronounced is left out.</summary>
    public string ReadRich(XmlReader xml)
    {
        text.Clear();
        if (xml.IsEmptyElement)
            return "";

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
                SkipInside(xml);
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "t" })
                Append(xml);
        }

        return Unescape(text.ToString());
    }

    /// <summary>Goes to the end of an element, so that the next reading goes on behind it.</summary>
    private static void SkipInside(XmlReader xml)
    {
        var depth = xml.Depth;
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > depth)
        {
        }
    }

    private void Append(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return;

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
                continue;

            for (int read; (read = xml.ReadValueChunk(piece, 0, piece.Length)) > 0;)
            {
                text.Append(piece, 0, read);
                if (text.Length > limit)
                    throw SheetProblem.CellTooLong(xml is IXmlLineInfo line ? line.LineNumber : 0);
            }
        }
    }

    /// <summary>Characters that XML cannot hold are written _x000D_; an underscore that only looks so is _x005F_.</summary>
    private static string Unescape(string written) => !written.Contains("_x", StringComparison.Ordinal) ? written
        : WellFormed.Of(Escaped().Replace(written, match => ((char)int.Parse(match.ValueSpan.Slice(2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()));

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escaped();
}
