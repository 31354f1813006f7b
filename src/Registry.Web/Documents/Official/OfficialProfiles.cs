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

    /// <summary>The measures again, as they are kept.</summary>
    public static PaperLayout LayoutOf(OfficialProfile profile) => new()
    {
        Font = profile.Font,
        Top = profile.Margins.Top,
        Right = profile.Margins.Right,
        Bottom = profile.Margins.Bottom,
        Left = profile.Margins.Left,
        Indent = profile.FirstLineIndent,
        Spacing = profile.ParagraphSpacing,
        Leading = profile.LineSpacing,
        ShortRule = profile.ShortRule,
        Nation = profile.Sizes.Nation,
        Motto = profile.Sizes.Motto,
        Bodies = profile.Sizes.Bodies,
        Number = profile.Sizes.Number,
        Dated = profile.Sizes.Dated,
        Type = profile.Sizes.Type,
        Summary = profile.Sizes.Summary,
        Subject = profile.Sizes.Subject,
        Body = profile.Sizes.Body,
        Table = profile.Sizes.Table,
        Signer = profile.Sizes.Signer,
        PageNumber = profile.Sizes.PageNumber,
    };
}
