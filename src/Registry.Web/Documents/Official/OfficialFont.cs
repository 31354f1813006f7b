using System.Text;

namespace Registry.Web.Documents.Official;

/// <summary>The measures of Times New Roman and the fonts that are as wide, Tinos and Liberation Serif.</summary>
internal static class OfficialFont
{
    public const string Name = "Times New Roman";

    /// <summary>The height of a single line, in sizes of the font.</summary>
    public const double SingleLine = 1.15;

    private const double MillimetresPerPoint = 25.4 / 72;
    private const double Step = 0.1;
    private const char FirstMeasured = ' ';

    // thousandths of the size, for the signs from the space to the tilde
    private static readonly short[] Bold =
    [
        250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500,
        930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500,
        333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
    ];

    /// <summary>How long a line of bold text is, in millimetres.</summary>
    public static double BoldWidth(string text, double points) =>
        text.Normalize(NormalizationForm.FormD).Sum(BoldWidth) / 1000.0 * points * MillimetresPerPoint;

    /// <summary>How wide bold text is when its lines are made about as long as each other.</summary>
    /// <param name="column">The room for a line, in millimetres.</param>
    public static double BalancedWidth(string text, double points, double column)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => BoldWidth(word, points)).ToList();
        var space = BoldWidth(" ", points);
        var lines = Lines(words, space, column).Count;
        var width = column;
        while (Lines(words, space, width) is var narrower && narrower.Count == lines && narrower.Max() is var longest && longest < width)
            width = longest - Step;
        return Math.Min(width + Step, column);
    }

    private static List<double> Lines(List<double> words, double space, double column)
    {
        List<double> lines = [];
        foreach (var word in words)
            if (lines is [.., var last] && last + space + word <= column)
                lines[^1] = last + space + word;
            else
                lines.Add(word);
        return lines;
    }

    private static int BoldWidth(char letter) => letter switch
    {
        '\u00A0' => 250,
        'Đ' => 722,
        'đ' => 556,
        '–' => 500,
        // the horn makes its letter wider, other marks do not
        '\u031B' => 60,
        >= '\u0300' and <= '\u036F' => 0,
        >= FirstMeasured and <= '~' => Bold[letter - FirstMeasured],
        _ => 500,
    };
}
