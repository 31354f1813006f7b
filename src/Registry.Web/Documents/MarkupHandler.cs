using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Registry.Web.Documents;

/// <summary>Builds <see cref="Markup"/> from an interpolated string, so that forgetting to encode is not possible.</summary>
[InterpolatedStringHandler]
public readonly struct MarkupHandler(int literalLength, int holes)
{
    private const int TypicalHole = 24;
    private const char NotShowable = '\uFFFD';

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html = new(literalLength + (holes * TypicalHole));

    public void AppendLiteral(string value) => html.Append(value);

    public void AppendFormatted(string? text)
    {
        // composed letters: a decomposed Vietnamese vowel would be searched for in vain in the PDF
        if (!string.IsNullOrEmpty(text))
            html.Append(Encoder.Encode(WithoutControls(text)).Normalize(NormalizationForm.FormC));
    }

    public void AppendFormatted(int number) => html.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(double number) => html.Append(number.ToString("0.##", CultureInfo.InvariantCulture));

    public void AppendFormatted(DateOnly day) => html.Append(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public void AppendFormatted(Markup markup) => html.Append(markup.ToString());

    public void AppendFormatted(IEnumerable<Markup> parts)
    {
        foreach (var part in parts)
            html.Append(part.ToString());
    }

    public override string ToString() => html.ToString();

    private static string WithoutControls(string text)
    {
        var oneLineEnd = text.ReplaceLineEndings("\n");
        return oneLineEnd.Any(IsControl)
            ? string.Concat(oneLineEnd.Select(character => IsControl(character) ? NotShowable : character))
            : oneLineEnd;
    }

    private static bool IsControl(char character) => char.IsControl(character) && character is not ('\n' or '\t');
}
