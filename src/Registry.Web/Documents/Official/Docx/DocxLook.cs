using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Registry.Web.Documents.Official.Docx;

/// <summary>One paragraph style: size in points, indent in millimetres, space in points.</summary>
internal sealed record DocxLook(string Id, string Name, double Size, JustificationValues Justification)
{
    private const int TwipsPerPoint = 20;
    private const int SingleLine = 240;

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public bool KeepsNext { get; init; }

    public double Indent { get; init; }

    public double Before { get; init; }

    public double LineSpacing { get; init; } = 1;

    public int? OutlineLevel { get; init; }

    public bool IsTiny { get; init; }

    public Style ToStyle()
    {
        var style = new Style
        {
            Type = StyleValues.Paragraph,
            StyleId = Id,
            Default = Id == DocxStyles.Text ? true : null,
            CustomStyle = Name.All(char.IsAscii) ? null : true,
            StyleName = new() { Val = Name },
            PrimaryStyle = new(),
        };
        style.Append(Paragraph(), Run());
        return style;
    }

    private StyleParagraphProperties Paragraph() => new()
    {
        KeepNext = KeepsNext ? new() : null,
        WidowControl = new(),
        SpacingBetweenLines = new()
        {
            Before = Twips(Before),
            After = "0",
            Line = IsTiny ? Twips(1) : Math.Round(LineSpacing * SingleLine).ToString(CultureInfo.InvariantCulture),
            LineRule = IsTiny ? LineSpacingRuleValues.Exact : LineSpacingRuleValues.Auto,
        },
        Indentation = new() { FirstLine = DocxText.Twips(Indent).ToString(CultureInfo.InvariantCulture) },
        Justification = new() { Val = Justification },
        OutlineLevel = OutlineLevel is { } level ? new() { Val = level } : null,
    };

    private StyleRunProperties Run() => new()
    {
        Bold = IsBold ? new() : null,
        Italic = IsItalic ? new() : null,
        Color = new() { Val = "000000" },
        FontSize = new() { Val = DocxStyles.HalfPoints(Size) },
        FontSizeComplexScript = new() { Val = DocxStyles.HalfPoints(Size) },
    };

    private static string Twips(double points) => Math.Round(points * TwipsPerPoint).ToString(CultureInfo.InvariantCulture);
}
