using System.Globalization;
using System.Xml;

namespace Registry.Web.Sheets.Xlsx;

/// <summary>Reads one cell: what kind it is, what it shows, and whether a formula says so.</summary>
internal sealed class XlsxCells(XlsxContext context)
{
    private readonly XmlText text = new(context.Limits.CellLength);

    public SheetCell Read(XmlReader xml, int row)
    {
        var type = xml.GetAttribute("t");
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        if (xml.IsEmptyElement)
            return SheetCell.Empty;

        var (value, isFormula) = Parts(xml);
        var cell = value is null ? SheetCell.Empty : Of(type, style, value);
        // a formula that was never worked out is no empty cell: somebody means it to say something
        return !isFormula ? cell
            : cell.IsEmpty && type != "str" ? new(SheetCellKind.Error, "") { IsFormula = true }
            : cell with { IsFormula = true };
    }

    private (string? Value, bool IsFormula) Parts(XmlReader xml)
    {
        string? value = null;
        var isFormula = false;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;

            if (xml.LocalName == "v")
                value = text.ReadPlain(xml);
            else if (xml.LocalName == "is")
                value = text.ReadRich(xml);
            else if (xml.LocalName == "f")
                isFormula = true;
        }

        return (value, isFormula);
    }

    private SheetCell Of(string? type, int style, string value) => type switch
    {
        "s" => Text(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? context.Strings.At(index) : null),
        "inlineStr" or "str" => Text(value),
        "b" => Text(value is "1" or "true" ? "x" : "0"),
        "e" => new(SheetCellKind.Error, value),
        "d" => SheetNumbers.OfIso(value),
        _ => value.Length == 0 ? SheetCell.Empty : SheetNumbers.Of(value, context.Styles[style], context.Is1904),
    };

    private static SheetCell Text(string? text) => string.IsNullOrWhiteSpace(text) ? SheetCell.Empty : new(SheetCellKind.Text, text);
}
