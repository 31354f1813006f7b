using System.Globalization;
using System.Xml;

namespace Registry.Web.Sheets.Xlsx;

/// <summary>The formats of numbers, by the style that a cell names.</summary>
internal sealed class XlsxStyles
{
    private readonly List<NumberFormat> styles = [];

    public NumberFormat this[int style] => style >= 0 && style < styles.Count ? styles[style] : default;

    public static XlsxStyles Read(XlsxPackage package, string path)
    {
        using var xml = package.Read(path);
        var read = new XlsxStyles();
        Dictionary<int, NumberFormat> own = [];
        var inCells = false;
        while (xml?.Read() == true)
        {
            if (xml.LocalName == "cellXfs")
                inCells = xml.NodeType == XmlNodeType.Element;
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "numFmt" })
                own[Number(xml, "numFmtId")] = NumberFormat.Of(xml.GetAttribute("formatCode") ?? "");
            else if (inCells && xml is { NodeType: XmlNodeType.Element, LocalName: "xf" })
                read.styles.Add(own.TryGetValue(Number(xml, "numFmtId"), out var format) ? format : NumberFormat.BuiltIn(Number(xml, "numFmtId")));
        }

        return read;
    }

    private static int Number(XmlReader xml, string name) => int.TryParse(xml.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
