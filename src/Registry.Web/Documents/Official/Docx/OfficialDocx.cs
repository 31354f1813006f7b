using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Registry.Web.Documents.Official.Docx;

/// <summary>Writes an official paper as a Word file, which the office may still change.</summary>
public static class OfficialDocx
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Render(OfficialDocument document)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            var body = new Body();
            DocxStyles.Add(main, document.Profile);
            var sections = new DocxSections(main, body, document.Profile);
            Compose(document, body, sections);
            main.Document = new(body);
            package.PackageProperties.Title = DocxText.Clean(document.Title);
            package.PackageProperties.Language = "vi-VN";
        }

        return file.ToArray();
    }

    private static void Compose(OfficialDocument document, Body body, DocxSections sections)
    {
        var main = new DocxSection(document.IsLandscape) { HidesFirstNumber = true };
        DocxCrown.Add(body, document, document.Profile.TextWidth(main.IsLandscape));
        var pieces = Outline.OfBody(document);
        sections.Fill(ref main, pieces, closing: true);
        DocxEnding.Add(body, document, document.Profile.TextWidth(main.IsLandscape));

        foreach (var (index, annex) in document.Annexes.Index())
        {
            sections.End(main);
            main = new DocxSection(annex.IsLandscape) { HidesFirstNumber = true, CountsAnew = true };
            DocxCrown.AddAnnexHead(body, annex, Annex.Label(index + 1, document.Annexes.Count));
            sections.Fill(ref main, Outline.OfAnnex(annex), closing: false);
        }

        sections.EndLast(main);
    }
}
