using DocumentFormat.OpenXml.Wordprocessing;

namespace Registry.Web.Documents.Official.Docx;

/// <summary>The head of an official paper in a Word file.</summary>
internal static class DocxCrown
{
    /// <param name="width">Of the text, in millimetres.</param>
    public static void Add(Body body, OfficialDocument document, double width)
    {
        var left = width * OfficialProfile.IssuersShare;
        var right = width - left;
        if (document.IsDraft)
            body.Append(DocxText.Paragraph(DocxStyles.Draft, OfficialWords.Draft));
        body.Append(DocxTable.Beside((left, Issuers(document, left)), (right, State(document, right))));
        // two tables that touch would become one
        body.Append(DocxText.Tiny(), DocxTable.Beside((left, Number(document)), (right, [DocxText.Paragraph(DocxStyles.Dated, document.Dated.Line)])));
        AddHeading(body, document, width);
        AddAddressees(body, document.Addressees);
    }

    public static void AddAnnexHead(Body body, Annex annex, string label)
    {
        body.Append(DocxText.Paragraph(DocxStyles.Annex, label));
        var title = DocxText.Paragraph(DocxStyles.Annex, OfficialWords.Upper(annex.Title));
        title.ParagraphProperties!.OutlineLevel = new() { Val = 9 };
        body.Append(title);
        if (annex.Origin is { } origin)
            body.Append(DocxText.Paragraph(DocxStyles.Origin, $"({origin})"));
    }

    private static Paragraph[] Issuers(OfficialDocument document, double width)
    {
        var issuer = document.IssuerLine;
        List<Paragraph> lines = [];
        if (document.SuperiorLine is { } superior)
            lines.Add(Balanced(DocxStyles.Superior, superior));
        lines.Add(Balanced(DocxStyles.Issuer, issuer));
        lines.Add(DocxText.Rule(document.Profile.IssuerRule(issuer, width), width));
        return [.. lines];

        Paragraph Balanced(string style, string text) => DocxText.Balanced(style, text, document.Profile.Sizes.Bodies, width, width);
    }

    private static Paragraph[] State(OfficialDocument document, double width) =>
    [
        DocxText.Paragraph(DocxStyles.Nation, OfficialWords.Nation),
        DocxText.Paragraph(DocxStyles.Motto, OfficialWords.Motto),
        DocxText.Rule(OfficialFont.BoldWidth(OfficialWords.Motto, document.Profile.Sizes.Motto), width),
    ];

    private static Paragraph[] Number(OfficialDocument document)
    {
        List<Paragraph> lines = [];
        if (document.Number is { } number)
            lines.Add(DocxText.Paragraph(DocxStyles.Number, number.Line));
        if (document.Type is null)
            lines.Add(DocxText.Paragraph(DocxStyles.Subject, OfficialWords.About + document.SummaryLine));
        return [.. lines];
    }

    private static void AddHeading(Body body, OfficialDocument document, double width)
    {
        if (document.Type is null)
            return;

        var room = width * OfficialProfile.SummaryShare;
        body.Append(
            DocxText.Paragraph(DocxStyles.Type, OfficialWords.Upper(document.Type)),
            DocxText.Balanced(DocxStyles.Summary, document.SummaryLine, document.Profile.Sizes.Summary, room, width),
            DocxText.Rule(document.Profile.SummaryRule(document.SummaryLine, room), width),
            DocxText.Tiny());
    }

    private static void AddAddressees(Body body, IReadOnlyList<string> addressees)
    {
        if (addressees.Count == 1)
            body.Append(DocxText.Paragraph(DocxStyles.Addressed, $"{OfficialWords.To} {addressees[0]}"));
        if (addressees.Count < 2)
            return;

        body.Append(Indented(DocxText.Paragraph(DocxStyles.Addressed, OfficialWords.To), 30));
        foreach (var addressee in OfficialWords.Listed(addressees))
        {
            var line = Indented(DocxText.Paragraph(DocxStyles.Addressed, "- " + addressee), 50);
            line.ParagraphProperties!.SpacingBetweenLines = new() { Before = "0" };
            body.Append(line);
        }
    }

    private static Paragraph Indented(Paragraph paragraph, double millimetres)
    {
        paragraph.ParagraphProperties!.Indentation = new() { Left = $"{DocxText.Twips(millimetres)}", FirstLine = "0" };
        paragraph.ParagraphProperties.Justification = new() { Val = JustificationValues.Left };
        return paragraph;
    }
}
