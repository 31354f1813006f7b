using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Registry.Web.Documents.Official.Docx;

/// <summary>The text of an official paper in a Word file.</summary>
internal static class DocxPieces
{
    /// <param name="width">Of the text, in millimetres.</param>
    public static OpenXmlElement Add(Body body, Piece piece, OfficialProfile profile, double width) => piece switch
    {
        Line line => body.AppendChild(DocxText.Paragraph(StyleOf(line.Role), line.Text)),
        Grid grid => AddTable(body, grid.Table, profile, width),
        _ => throw new ArgumentOutOfRangeException(nameof(piece)),
    };

    private static Table AddTable(Body body, OfficialTable table, OfficialProfile profile, double width)
    {
        // tables have no space of their own before them
        var space = DocxText.Tiny();
        space.ParagraphProperties!.SpacingBetweenLines = new() { Before = $"{(int)(profile.ParagraphSpacing * 20)}" };
        body.Append(space);
        return body.AppendChild(DocxTable.Of(table, profile, width));
    }

    private static string StyleOf(LineRole role) => role switch
    {
        LineRole.Basis => DocxStyles.Basis,
        LineRole.Division => DocxStyles.Division,
        LineRole.DivisionHeading => DocxStyles.DivisionHeading,
        LineRole.Section => DocxStyles.Section,
        LineRole.Article => DocxStyles.Article,
        LineRole.ItemHeading => DocxStyles.ItemHeading,
        _ => DocxStyles.Text,
    };
}
