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
        Write(file, document.Title, document.Profile, [document]);
        return file.ToArray();
    }

    /// <summary>Many papers of one issuer in one file, each from a page of its own and counting its pages anew.</summary>
    public static void Write(Stream file, string title, OfficialProfile profile, IEnumerable<OfficialDocument> documents)
    {
        using var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document);
        var main = package.AddMainDocumentPart();
        DocxStyles.Add(main, profile);
        var heads = new DocxHeads(main);
        DocxBinding.Write(main, documents, (document, isLast) =>
        {
            var body = new Body();
            Compose(document, body, new(heads, body, document.Profile), isLast);
            return body;
        });
        package.PackageProperties.Title = DocxText.Clean(title);
        package.PackageProperties.Language = "vi-VN";
    }

    private static void Compose(OfficialDocument document, Body body, DocxSections sections, bool isLast)
    {
        var main = new DocxSection(document.IsLandscape) { HidesFirstNumber = true, CountsAnew = true };
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

        if (isLast)
            sections.EndLast(main);
        else
            sections.End(main);
    }
}
