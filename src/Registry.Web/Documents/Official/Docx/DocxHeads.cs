using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Registry.Web.Documents.Official.Docx;

/// <summary>The heads of pages, with a number or without; all sections of a file share them.</summary>
internal sealed class DocxHeads
{
    public DocxHeads(MainDocumentPart main)
    {
        Numbered = Add(main, new SimpleField(new Run(new Text("2"))) { Instruction = " PAGE " });
        Empty = Add(main);
    }

    public string Numbered { get; }

    public string Empty { get; }

    private static string Add(MainDocumentPart main, params OpenXmlElement[] content)
    {
        var part = main.AddNewPart<HeaderPart>();
        var paragraph = new Paragraph(new ParagraphProperties { ParagraphStyleId = new() { Val = DocxStyles.PageNumber } });
        paragraph.Append(content);
        part.Header = new(paragraph);
        return main.GetIdOfPart(part);
    }
}
