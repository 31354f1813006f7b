using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using Registry.Domain.Anniversaries;
using Registry.Web.Localization;

namespace Registry.Web.Ui;

/// <summary>Ordinals in the shape of their roundness for grids of hundreds, where a tag helper each would be slow.</summary>
public sealed class Seals(IStringLocalizer<Text> text)
{
    private readonly Dictionary<int, HtmlString> drawn = [];
    private HtmlString? uncounted;

    public HtmlString Draw(int? ordinal)
    {
        if (ordinal is not { } number)
            return uncounted ??= new($"<span class=\"seal k\"><span aria-hidden=\"true\">–</span>{Hidden(text["not counted"])}</span>");

        if (!drawn.TryGetValue(number, out var seal))
            drawn[number] = seal = new($"<span class=\"seal {SealTagHelper.Css(number)}\">{number.ToString(CultureInfo.InvariantCulture)}{Hidden($" {text[Meaning(number)]}")}</span>");

        return seal;
    }

    /// <summary>How round a year is, in words for who does not see its shape; the key of its translation.</summary>
    public static string Meaning(int ordinal) => Milestones.Of(ordinal) switch
    {
        Milestone.Round => "years, a round year",
        Milestone.Five => "years, a five",
        _ => "years, another year",
    };

    private static string Hidden(string words) => $"<span class=\"sr-only\">{HtmlEncoder.Default.Encode(words)}</span>";
}
