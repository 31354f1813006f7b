using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Registry.Web.Documents.Official.Docx;

namespace Registry.Web.Documents.GreetingLetters.Docx;

/// <summary>One language of a letter in a Word file, paragraph by paragraph.</summary>
internal static class GreetingColumn
{
    private const string Seal = "B3231B";

    public static IEnumerable<List<OpenXmlElement>> Of(GreetingLetter letter)
    {
        if (letter.Vietnamese is { } vietnamese)
            yield return Column(letter, vietnamese, "vi", vietnamese.Opening ?? LetterDefaults.OpeningVi);
        if (letter.Foreign is { } foreign)
            yield return Column(letter, foreign, letter.ForeignLanguage, foreign.Opening ?? LetterDefaults.Opening(letter.ForeignLanguage));
    }

    public static IEnumerable<OpenXmlElement> Letterhead(GreetingLetter letter)
    {
        var names = letter.Language.HasVietnamese() ? letter.Issuer.NameVi : letter.Issuer.NameEn;
        yield return Line(names, new() { IsBold = true, HalfPoints = 29 });
        if (letter.Language == PaperLanguage.Both)
            yield return Line(letter.Issuer.NameEn, new() { HalfPoints = 24, Language = "en" });
        var last = Line(letter.Issuer.Contact ?? "", new() { HalfPoints = 21 });
        last.ParagraphProperties!.ParagraphBorders = new(new BottomBorder { Val = BorderValues.Double, Size = 8, Space = 6, Color = Seal });
        yield return last;
    }

    public static Paragraph Line(string text, LineLook look)
    {
        var properties = new ParagraphProperties { KeepNext = look.KeepsNext ? new() : null };
        if (CultureInfo.GetCultureInfo(look.Language).TextInfo.IsRightToLeft)
            properties.BiDi = new();
        properties.SpacingBetweenLines = new() { Before = $"{look.Before * 20}", Line = "288", LineRule = LineSpacingRuleValues.Auto };
        properties.Indentation = new() { FirstLine = look.IsIndented ? $"{DocxText.Twips(12.7)}" : "0" };
        properties.Justification = new() { Val = look.Justification ?? JustificationValues.Left };
        var run = new Run(new RunProperties
        {
            Bold = look.IsBold ? new() : null,
            Italic = look.IsItalic ? new() : null,
            FontSize = look.HalfPoints is { } size ? new() { Val = $"{size}" } : null,
            FontSizeComplexScript = look.HalfPoints is { } complex ? new() { Val = $"{complex}" } : null,
            RightToLeftText = properties.BiDi is null ? null : new(),
            Languages = new() { Val = look.Language, EastAsia = look.Language, Bidi = look.Language },
        });
        foreach (var (index, line) in DocxText.Clean(text).Split('\n').Index())
        {
            if (index > 0)
                run.Append(new Break());
            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return new(properties, run);
    }

    private static List<OpenXmlElement> Column(GreetingLetter letter, LetterText text, string language, string opening)
    {
        var look = new LineLook { Language = language };
        var paragraphs = text.Body.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var isAlone = letter.Language != PaperLanguage.Both;
        List<OpenXmlElement> lines =
        [
            Line(string.Join(", ", new[] { text.Place, DateOf(letter, language) }.Where(part => !string.IsNullOrWhiteSpace(part))), look with { IsItalic = true, Before = 12, Justification = JustificationValues.Right }),
            Line($"{opening} {text.Addressee}", look with { Before = 18 }),
        ];
        if (letter.AddresseeOwn is { } own && own.Text != text.Addressee)
            lines.Add(Line(own.Text, look with { Language = own.Language ?? language }));
        if (text.Street.Count > 0)
            lines.Add(Line(string.Join('\n', text.Street), look with { HalfPoints = 23 }));
        lines.AddRange(text.StreetOwn.Select(line => Line(line.Text, look with { HalfPoints = 23, Language = line.Language ?? language })));
        lines.Add(Line(text.Heading.ToUpper(CultureInfo.GetCultureInfo(language)), look with { IsBold = true, HalfPoints = 30, Before = 22, KeepsNext = true, Justification = isAlone ? JustificationValues.Center : JustificationValues.Left }));
        lines.AddRange(paragraphs.Select(paragraph => Line(paragraph, look with { Before = 8, IsIndented = isAlone, Justification = isAlone ? JustificationValues.Both : JustificationValues.Left })));
        lines.Add(Line((text.SignerTitle ?? "").ToUpper(CultureInfo.GetCultureInfo(language)), look with { IsBold = true, Before = 24, KeepsNext = true, Justification = isAlone ? JustificationValues.Right : JustificationValues.Center }));
        lines.Add(Line(text.Signer ?? "", look with { IsBold = true, Before = 64, Justification = isAlone ? JustificationValues.Right : JustificationValues.Center }));
        return lines;
    }

    private static string DateOf(GreetingLetter letter, string language) => (letter.DatedOn, language) switch
    {
        ({ } day, _) => PaperDates.InLanguage(day, language),
        (null, "vi") => $"ngày      tháng      năm {letter.Year}",
        _ => $"                {letter.Year}",
    };
}

/// <summary>How a line of a letter looks; sizes in half points, space in points.</summary>
internal sealed record LineLook
{
    public string Language { get; init; } = "vi";

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public bool IsIndented { get; init; }

    public bool KeepsNext { get; init; }

    public int? HalfPoints { get; init; }

    public int Before { get; init; }

    public JustificationValues? Justification { get; init; }
}
