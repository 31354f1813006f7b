using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Registry.Web.Documents.Official.Docx;

/// <summary>Paragraphs, words and measures of a Word file.</summary>
internal static class DocxText
{
    private const double TwipsPerMillimetre = 1440 / 25.4;
    private const double Slack = 1.5;
    private const char NotShowable = '\uFFFD';

    public static int Twips(double millimetres) => (int)Math.Round(millimetres * TwipsPerMillimetre);

    public static Paragraph Paragraph(string style, RichText text)
    {
        var paragraph = new Paragraph(new ParagraphProperties { ParagraphStyleId = new() { Val = style } });
        foreach (var run in text.Runs)
            paragraph.Append(Run(run));
        return paragraph;
    }

    /// <summary>A line as good as without height: it ends a section or follows a table.</summary>
    public static Paragraph Tiny() => Paragraph(DocxStyles.Tiny, new([]));

    /// <summary>A rule in the middle of its column.</summary>
    /// <param name="length">In millimetres, like the width of the column.</param>
    public static Paragraph Rule(double length, double column)
    {
        var side = Twips(Math.Max(0, (column - length) / 2));
        var rule = Tiny();
        rule.ParagraphProperties!.SpacingBetweenLines = new() { Before = "40" };
        rule.ParagraphProperties!.ParagraphBorders = new(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 1, Color = "000000" });
        rule.ParagraphProperties.Indentation = new() { Left = $"{side}", Right = $"{side}", FirstLine = "0" };
        return rule;
    }

    /// <summary>Bold text in the middle, its lines about as long as each other.</summary>
    public static Paragraph Balanced(string style, string text, double points, double room, double column)
    {
        var paragraph = Paragraph(style, text);
        var side = $"{Twips((column - Math.Min(room, OfficialFont.BalancedWidth(text, points, room) + Slack)) / 2)}";
        paragraph.ParagraphProperties!.Indentation = new() { Left = side, Right = side, FirstLine = "0" };
        return paragraph;
    }

    /// <summary>Composed letters, and none that XML refuses.</summary>
    public static string Clean(string text)
    {
        var composed = text.ReplaceLineEndings("\n");
        if (!composed.All(Showable))
            composed = string.Concat(composed.Select(letter => Showable(letter) ? letter : NotShowable));
        return composed.Normalize(NormalizationForm.FormC);
    }

    private static bool Showable(char letter) => letter is '\n' or '\t' || (!char.IsControl(letter) && (XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)));

    private static Run Run(TextRun words)
    {
        var run = new Run();
        if (words.IsBold || words.IsItalic)
            run.RunProperties = new()
            {
                Bold = words.IsBold ? new() : null,
                Italic = words.IsItalic ? new() : null,
            };
        foreach (var (index, line) in Clean(words.Text).Split('\n').Index())
        {
            if (index > 0)
                run.Append(new Break());
            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }
}
