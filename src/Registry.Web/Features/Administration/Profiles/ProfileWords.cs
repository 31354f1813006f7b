using Registry.Domain.Papers;

namespace Registry.Web.Features.Administration.Profiles;

/// <summary>Kinds of profiles and their measures in words; also the keys of their translations.</summary>
public static class ProfileWords
{
    public static string Of(PaperProfileKind kind) => kind switch
    {
        PaperProfileKind.StateBody => "State body",
        PaperProfileKind.Union => "Union of friendship organisations",
        _ => "Friendship association",
    };

    public static string Of(string measure) => measure switch
    {
        nameof(PaperLayout.Top) => "Top margin (mm)",
        nameof(PaperLayout.Bottom) => "Bottom margin (mm)",
        nameof(PaperLayout.Left) => "Left margin (mm)",
        nameof(PaperLayout.Right) => "Right margin (mm)",
        nameof(PaperLayout.Indent) => "Indent of first lines (mm)",
        nameof(PaperLayout.Spacing) => "Space between paragraphs (pt)",
        nameof(PaperLayout.Leading) => "Line spacing (lines)",
        nameof(PaperLayout.Nation) => "Quốc hiệu (pt)",
        nameof(PaperLayout.Motto) => "Tiêu ngữ (pt)",
        nameof(PaperLayout.Bodies) => "Issuing bodies (pt)",
        nameof(PaperLayout.Number) => "Number and symbol (pt)",
        nameof(PaperLayout.Dated) => "Place and date (pt)",
        nameof(PaperLayout.Type) => "Type of paper (pt)",
        nameof(PaperLayout.Summary) => "Summary (pt)",
        nameof(PaperLayout.Subject) => "Subject of an official letter (pt)",
        nameof(PaperLayout.Body) => "Text (pt)",
        nameof(PaperLayout.Table) => "Tables (pt)",
        nameof(PaperLayout.Signer) => "Signature (pt)",
        nameof(PaperLayout.PageNumber) => "Page number (pt)",
        _ => "Short rules (part of the line)",
    };
}
