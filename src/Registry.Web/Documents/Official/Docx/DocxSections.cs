using DocumentFormat.OpenXml.Wordprocessing;

namespace Registry.Web.Documents.Official.Docx;

/// <summary>Pages that lie the same way and count on.</summary>
internal readonly record struct DocxSection(bool IsLandscape)
{
    public bool HidesFirstNumber { get; init; }

    public bool CountsAnew { get; init; }
}

/// <summary>The sections of a Word file: paper size, margins, page numbers.</summary>
internal sealed class DocxSections(DocxHeads heads, Body body, OfficialProfile profile)
{
    /// <summary>Adds the pieces, beginning a new section wherever the paper is turned.</summary>
    /// <param name="closing">The last line stays with the signature that follows.</param>
    public void Fill(ref DocxSection section, IReadOnlyList<Piece> pieces, bool closing)
    {
        foreach (var (index, piece) in pieces.Index())
        {
            if (piece is Turned turned)
            {
                End(section);
                var wide = new DocxSection(IsLandscape: true);
                Fill(ref wide, turned.Pieces, closing: false);
                End(wide);
                section = new(section.IsLandscape);
                continue;
            }

            var added = DocxPieces.Add(body, piece, profile, profile.TextWidth(section.IsLandscape));
            if (closing && index == pieces.Count - 1 && added is Paragraph last)
                last.ParagraphProperties!.KeepNext = new();
        }
    }

    /// <summary>Ends a section within the file; what follows begins on a new page.</summary>
    public void End(DocxSection section) => body.AppendChild(DocxText.Tiny()).ParagraphProperties!.SectionProperties = Properties(section);

    public void EndLast(DocxSection section)
    {
        // a table may not be the last thing in a file
        if (body.LastChild is not Paragraph)
            body.AppendChild(DocxText.Tiny());
        body.AppendChild(Properties(section));
    }

    private SectionProperties Properties(DocxSection section)
    {
        var (width, height) = section.IsLandscape ? (OfficialProfile.A4Long, OfficialProfile.A4Short) : (OfficialProfile.A4Short, OfficialProfile.A4Long);
        var margins = profile.Margins;
        var heading = (uint)DocxText.Twips((margins.Top - (profile.Sizes.PageNumber * OfficialFont.SingleLine * 25.4 / 72)) / 2);
        var properties = new SectionProperties();
        properties.Append(new HeaderReference { Type = HeaderFooterValues.Default, Id = heads.Numbered });
        properties.Append(new HeaderReference { Type = HeaderFooterValues.First, Id = heads.Empty });
        properties.Append(new SectionType { Val = SectionMarkValues.NextPage });
        properties.Append(new PageSize
        {
            Width = (uint)DocxText.Twips(width),
            Height = (uint)DocxText.Twips(height),
            Orient = section.IsLandscape ? PageOrientationValues.Landscape : PageOrientationValues.Portrait,
        });
        properties.Append(new PageMargin
        {
            Top = DocxText.Twips(margins.Top),
            Right = (uint)DocxText.Twips(margins.Right),
            Bottom = DocxText.Twips(margins.Bottom),
            Left = (uint)DocxText.Twips(margins.Left),
            Header = heading,
            Footer = heading,
            Gutter = 0,
        });
        if (section.CountsAnew)
            properties.Append(new PageNumberType { Start = 1 });
        if (section.HidesFirstNumber)
            properties.Append(new TitlePage());
        return properties;
    }
}
