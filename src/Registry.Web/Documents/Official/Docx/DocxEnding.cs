using DocumentFormat.OpenXml.Wordprocessing;

namespace Registry.Web.Documents.Official.Docx;

/// <summary>Who gets the paper and who signs it, side by side in a Word file.</summary>
internal static class DocxEnding
{
    /// <summary>Room for the signature and the seal: 25 mm.</summary>
    private const string RoomToSign = "1417";

    public static void Add(Body body, OfficialDocument document, double width)
    {
        if (document is { Signature: null, Recipients.Count: 0 })
            return;

        var space = DocxText.Tiny();
        space.ParagraphProperties!.KeepNext = new();
        space.ParagraphProperties.SpacingBetweenLines = new() { Before = "240" };
        body.Append(space, DocxTable.Beside((width / 2, Recipients(document.Recipients)), (width / 2, Signer(document.Signature))));
    }

    private static Paragraph[] Recipients(IReadOnlyList<string> recipients) => recipients.Count == 0
        ? []
        :
        [
            DocxText.Paragraph(DocxStyles.RecipientsWord, OfficialWords.Recipients),
            .. OfficialWords.Listed(recipients).Select(one => DocxText.Paragraph(DocxStyles.Recipient, "- " + one)),
        ];

    private static Paragraph[] Signer(Signature? signature)
    {
        if (signature is null)
            return [];

        var name = new[] { signature.OtherPost, signature.Name ?? "" }.OfType<string>()
            .Select(line => DocxText.Paragraph(DocxStyles.Signer, line))
            .ToList();
        name[0].ParagraphProperties!.SpacingBetweenLines = new() { Before = RoomToSign };
        return [.. signature.Lines.Select(line => DocxText.Paragraph(DocxStyles.Signer, line)), .. name];
    }
}
