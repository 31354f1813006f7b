using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>The languages of a letter as a form sends them: <c>vi</c>, <c>en</c>, <c>vi+en</c>, <c>vi+ru</c>.</summary>
internal sealed record LetterLanguage(string Language, string Foreign)
{
    public static readonly LetterLanguage Vietnamese = new("vi", "en");
    public static readonly LetterLanguage Both = new("both", "en");

    public static LetterLanguage Of(Letter letter) => new(letter.Language, letter.ForeignLanguage);

    /// <param name="written">Languages in which there are texts.</param>
    public static LetterLanguage? Read(string? value, IReadOnlyCollection<string> written) => value?.Split('+') switch
    {
        ["vi"] => Vietnamese,
        [var one] when written.Contains(one) => new("en", one),
        ["vi", var other] when other != "vi" && written.Contains(other) => new("both", other),
        _ => null,
    };

    public static IReadOnlyList<SelectListItem> Choices(IReadOnlyCollection<string> written, IStringLocalizer<Text> text) =>
    [
        .. written.Where(code => code != "vi").Select(code => new LetterLanguage("both", code))
            .Append(Vietnamese)
            .Concat(written.Where(code => code != "vi").Select(code => new LetterLanguage("en", code)))
            .Select(one => new SelectListItem(one.Say(text), one.ToString())),
    ];

    public string Say(IStringLocalizer<Text> text) => Language switch
    {
        "vi" => NameOf("vi", text),
        "both" => text["{0} and {1}", NameOf("vi", text), NameOf(Foreign, text)],
        _ => NameOf(Foreign, text),
    };

    public override string ToString() => Language switch { "vi" => "vi", "both" => "vi+" + Foreign, _ => Foreign };

    public static string NameOf(string code, IStringLocalizer<Text> text) =>
        code switch { "vi" => text["Vietnamese"], "en" => text["English"], _ => CultureInfo.GetCultureInfo(code).DisplayName };
}
