using System.Globalization;
using System.Text;
using System.Xml;

namespace Registry.Web.Documents.Incoming;

/// <summary>Reads one paragraph: its runs, the number Word counts for it, and the text boxes that hang on it; deletions are left out.</summary>
internal sealed class DocxParagraph(XmlReader xml, DocxNumbering numbering)
{
    /// <summary>A tab behind a typed number sets it apart; further on it makes columns.</summary>
    private const int NumberLength = 6;
    private const string Column = "      ";

    private readonly StringBuilder text = new();
    private string? style;
    private string? list;
    private int level;
    private bool hasLevel;

    public int Changes { get; private set; }

    public List<string> Boxes { get; } = [];

    public string Text { get; private set; } = "";

    public void Read()
    {
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            while (xml.Read() && xml.Depth > depth)
            {
                if (xml.NodeType == XmlNodeType.Element)
                    Element();
            }
        }

        var number = text.ToString().Trim().Length == 0 ? null : numbering.Next(style, list, hasLevel ? level : null);
        Text = number is null ? text.ToString() : $"{number} {text.ToString().TrimStart()}";
    }

    private void Element()
    {
        switch (xml.LocalName)
        {
            case "t":
                AppendText();
                break;
            case "tab" when xml.AttributeCount == 0:
                text.Append(text.Length is > 0 and <= NumberLength ? " " : text.Length == 0 ? "" : Column);
                break;
            case "br" or "cr":
                text.Append('\n');
                break;
            case "noBreakHyphen":
                text.Append('-');
                break;
            case "pStyle":
                style = Value;
                break;
            case "numId":
                list = Value;
                break;
            case "ilvl":
                hasLevel = int.TryParse(Value, NumberStyles.None, CultureInfo.InvariantCulture, out level);
                break;
            case "del" or "moveFrom" or "ins" or "moveTo" when xml.Depth > 0:
                Change(xml.LocalName is "del" or "moveFrom");
                break;
            case "txbxContent":
                Box();
                break;
            case "Fallback" or "instrText" or "delText" or "rPrChange" or "pPrChange":
                Skip();
                break;
        }
    }

    private string? Value => xml.GetAttribute("val", xml.NamespaceURI);

    private void AppendText()
    {
        if (xml.IsEmptyElement)
            return;

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
                text.Append(xml.Value);
        }
    }

    /// <summary>A mark of a change within the properties of a run has no content and is no change of the text.</summary>
    private void Change(bool isDeleted)
    {
        if (xml.IsEmptyElement)
            return;

        Changes++;
        if (isDeleted)
            Skip();
    }

    private void Box()
    {
        if (xml.IsEmptyElement)
            return;

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "p" })
                continue;

            DocxParagraph inner = new(xml, numbering);
            inner.Read();
            Changes += inner.Changes;
            if (inner.Text.Trim().Length > 0)
                Boxes.Add(inner.Text);
            Boxes.AddRange(inner.Boxes);
        }
    }

    private void Skip()
    {
        if (xml.IsEmptyElement)
            return;

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
        }
    }
}
