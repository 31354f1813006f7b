using System.Xml;
using Registry.Domain;
using Registry.Domain.Programmes.Reading;
using Registry.Domain.Programmes.Reading.Original;
using Registry.Web.Sheets.Xlsx;

namespace Registry.Web.Documents.Incoming;

/// <summary>Reads the text of a Word file: paragraphs with the numbers Word counts for them, tables by their rows, text boxes, notes.</summary>
/// <remarks>The parts are read as they are unpacked and with bounds, as those of sheets are; nothing in them is run or followed.</remarks>
internal static class DocxFile
{
    private const string Main = "word/document.xml";

    public static PlanText Read(Stream file)
    {
        try
        {
            using var package = new XlsxPackage(file, PlanFile.Limits);
            Refuse(package);
            var numbering = DocxNumbering.Read(package);
            using var xml = package.Read(Main)!;
            var body = new DocxBody(xml, numbering);
            var blocks = body.Read();
            var notes = Footnotes(package);
            return PlanText.Of([.. blocks, .. notes], [.. body.Notes, .. notes.Count > 0 ? new ReadingNote[] { new("Reading.Footnotes", notes.Count) } : [], .. Margins(package)]);
        }
        catch (RuleException broken) when (broken.Code.StartsWith("Sheet.", StringComparison.Ordinal))
        {
            throw new RuleException(broken.Code == "Sheet.Swollen" ? "Plan.Swollen" : "Plan.Damaged");
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or EndOfStreamException or ArgumentException)
        {
            throw new RuleException("Plan.Damaged");
        }
    }

    private static void Refuse(XlsxPackage package)
    {
        if (package.Has("mimetype") && package.Has("content.xml"))
            throw new RuleException("Plan.OpenDocument");
        if (package.Paths.Any(path => path.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            throw new RuleException("Plan.HasMacros");
        if (!package.Has(Main))
            throw new RuleException("Plan.NotWord");
    }

    /// <summary>Headers and footers belong to no paragraph; what they say beyond a number is told.</summary>
    private static IEnumerable<ReadingNote> Margins(XlsxPackage package)
    {
        foreach (var path in package.Paths.Where(path => path.StartsWith("word/header", StringComparison.OrdinalIgnoreCase) || path.StartsWith("word/footer", StringComparison.OrdinalIgnoreCase)))
        {
            using var xml = package.Read(path)!;
            var text = string.Join(' ', new DocxBody(xml, DocxNumbering.None).Read().OfType<PlanParagraph>().Select(paragraph => paragraph.Text.Trim()).Where(one => one.Length > 0));
            if (text.Any(char.IsLetter))
                yield return new("Reading.HeaderText", text.Length > 200 ? text[..200] + "…" : text);
        }
    }

    private static List<PlanBlock> Footnotes(XlsxPackage package)
    {
        using var xml = package.Read("word/footnotes.xml");
        return xml is null ? [] : [.. new DocxBody(xml, DocxNumbering.None).Read().Where(block => block is PlanParagraph { Text.Length: > 0 })];
    }
}
