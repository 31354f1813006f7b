using Registry.Domain.Papers;

namespace Registry.Web.Documents.Official;

/// <summary>The measures of papers from those that an administrator keeps.</summary>
public static class OfficialProfiles
{
    public static OfficialProfile Of(PaperProfileKind kind, PaperLayout layout) => new($"{kind}")
    {
        Font = layout.Font,
        Margins = new(layout.Top, layout.Right, layout.Bottom, layout.Left),
        FirstLineIndent = layout.Indent,
        ParagraphSpacing = layout.Spacing,
        LineSpacing = layout.Leading,
        ShortRule = layout.ShortRule,
        Sizes = new()
        {
            Nation = layout.Nation,
            Motto = layout.Motto,
            Bodies = layout.Bodies,
            Number = layout.Number,
            Dated = layout.Dated,
            Type = layout.Type,
            Summary = layout.Summary,
            Subject = layout.Subject,
            Body = layout.Body,
            Table = layout.Table,
            Signer = layout.Signer,
            PageNumber = layout.PageNumber,
        },
    };
}
