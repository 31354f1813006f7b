using System.Xml;
using Registry.Domain.Programmes.Reading;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Web.Documents.Incoming;

/// <summary>Goes through the main part of a Word file once, from its beginning to its end.</summary>
internal sealed class DocxBody(XmlReader xml, DocxNumbering numbering)
{
    private readonly List<PlanBlock> blocks = [];
    private readonly DocxTables tables = new();
    private int changes;
    private int boxes;

    public IEnumerable<ReadingNote> Notes
    {
        get
        {
            if (changes > 0)
                yield return new("Reading.TrackedChanges", changes);
            if (boxes > 0)
                yield return new("Reading.TextBoxes", boxes);
        }
    }

    public IReadOnlyList<PlanBlock> Read()
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
                Enter();
            else if (xml.NodeType == XmlNodeType.EndElement)
                Leave();
        }

        return blocks;
    }

    private void Enter()
    {
        switch (xml.LocalName)
        {
            case "p" when IsWord:
                Paragraph();
                break;
            case "tbl":
                tables.Begin();
                break;
            case "tr":
                tables.BeginRow();
                break;
            case "tc":
                tables.BeginCell();
                break;
            case "gridSpan" or "vMerge" or "gridBefore":
                tables.Merge(xml.LocalName, Value);
                break;
            case "Fallback" or "sectPr":
                Skip();
                break;
        }
    }

    private void Leave()
    {
        if (xml.LocalName == "tc")
            tables.EndCell();
        else if (xml.LocalName == "tr" && tables.EndRow() is { } row)
            blocks.Add(row);
        else if (xml.LocalName == "tbl")
            tables.End();
    }

    private void Paragraph()
    {
        DocxParagraph paragraph = new(xml, numbering);
        paragraph.Read();
        changes += paragraph.Changes;
        boxes += paragraph.Boxes.Count;
        foreach (var text in paragraph.Boxes.Prepend(paragraph.Text))
        {
            if (tables.InCell)
                tables.Add(text);
            else
                blocks.Add(new PlanParagraph(text));
        }
    }

    private bool IsWord => xml.NamespaceURI.EndsWith("/main", StringComparison.Ordinal) && xml.NamespaceURI.Contains("wordprocessingml", StringComparison.Ordinal);

    private string? Value => xml.GetAttribute("val", xml.NamespaceURI);

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
