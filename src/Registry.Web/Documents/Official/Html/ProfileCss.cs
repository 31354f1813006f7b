using System.Globalization;
using System.Text;

namespace Registry.Web.Documents.Official.Html;

/// <summary>The part of the style sheet that a profile decides, and the numbering of annexes.</summary>
internal static class ProfileCss
{
    private const string Font = "\"Registry Office\", \"Noto Serif\", serif";

    /// <summary>Pages of one part that can be numbered where others come before it.</summary>
    private const int MostOfPart = 600;

    /// <param name="before">Pages that other parts of the same paper have before this one.</param>
    public static Markup Of(OfficialDocument document, int before = 0)
    {
        var css = new StringBuilder(Paper.StyleSheet("official.css").ToString());
        Line(css, $$""".paper.is-official { {{Sizes(document.Profile)}} }""");
        Pages(css, document.Profile, "official", "page");
        for (var annex = 1; annex <= document.Annexes.Count; annex++)
        {
            // the engine cannot begin its own count of pages anew: each annex counts for itself
            Pages(css, document.Profile, $"annex-{annex}", $"annex-{annex}");
            Line(css, $$""".paper .annex-{{annex}} { page: annex-{{annex}}; } .paper .annex-{{annex}} .turned, .paper .annex-{{annex}}.is-wide { page: annex-{{annex}}-wide; }""");
        }

        if (before > 0)
            Line(css, $$"""@counter-style from-second { system: fixed; symbols: {{string.Join(' ', Enumerable.Range(before + 1, MostOfPart).Select(page => $"\"{page}\""))}}; suffix: ""; }""");
        return Markup.Trusted(css.ToString());
    }

    /// <summary>For the screen, after the sheet that all pages have: the measures of one profile.</summary>
    public static string OnScreen(OfficialProfile profile)
    {
        var css = new StringBuilder();
        var (top, right, bottom, left) = profile.Margins;
        Line(css, $$""".paper.is-official { {{Sizes(profile)}} }""");
        Line(css, $$"""@media screen and (min-width: 54.01rem) { .paper.is-official { padding: {{top}}mm {{right}}mm {{bottom}}mm {{left}}mm; } }""");
        return css.ToString();
    }

    private static void Pages(StringBuilder css, OfficialProfile profile, string name, string counter)
    {
        var (top, right, bottom, left) = profile.Margins;
        var counted = counter == "page" ? "" : $"counter-increment: {counter}; ";
        foreach (var (page, size) in new[] { (name, "A4"), (name + "-wide", "A4 landscape") })
            Line(css, $$"""@page {{page}} { size: {{size}}; margin: {{top}}mm {{right}}mm {{bottom}}mm {{left}}mm; {{counted}}@top-center { content: counter({{counter}}, from-second); font: {{profile.Sizes.PageNumber}}pt {{Font}}; } }""");
    }

    private static string Sizes(OfficialProfile profile)
    {
        var sizes = profile.Sizes;
        (string Name, double Points)[] all =
        [
            ("nation", sizes.Nation), ("motto", sizes.Motto), ("bodies", sizes.Bodies), ("number", sizes.Number), ("dated", sizes.Dated),
            ("type", sizes.Type), ("summary", sizes.Summary), ("subject", sizes.Subject), ("body", sizes.Body), ("table", sizes.Table),
            ("compact-table", sizes.CompactTable), ("signer", sizes.Signer), ("recipients-word", sizes.RecipientsWord), ("recipients", sizes.Recipients),
            ("spacing", profile.ParagraphSpacing),
        ];
        return string.Concat(all.Select(size => string.Create(CultureInfo.InvariantCulture, $"--{size.Name}: {size.Points}pt; ")))
            + string.Create(CultureInfo.InvariantCulture, $"--indent: {profile.FirstLineIndent}mm; --leading: {profile.LineSpacing * OfficialFont.SingleLine};");
    }

    private static void Line(StringBuilder css, FormattableString rule) => css.AppendLine(rule.ToString(CultureInfo.InvariantCulture));
}
