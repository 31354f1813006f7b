using System.Globalization;
using Registry.Domain.Days;

namespace Registry.Web.Documents.GreetingLetters;

/// <summary>Composes the letter of congratulation: one column in one language, two columns in both.</summary>
public static class GreetingLetterDocument
{
    public static Paper Compose(GreetingLetter letter)
    {
        var texts = Texts(letter);
        var shape = letter.Language == PaperLanguage.Both ? "is-letter has-two" : "is-letter";
        return new(
            TitleOf(letter),
            letter.MainLanguage,
            Markup.Of(
                $"""
                <article class="paper {shape}" lang="{letter.MainLanguage}">
                {Draft(letter)}{letter.Issuer.ToMarkup(letter.Language)}
                <div class="columns">{texts}</div>
                </article>
                """));
    }

    internal static string TitleOf(GreetingLetter letter)
    {
        var text = letter.Vietnamese ?? letter.Foreign;
        return text is null ? "" : $"{text.Heading} – {FirstLine(text.Addressee)}";
    }

    private static string FirstLine(string text) => text.ReplaceLineEndings("\n").Split('\n')[0].Trim();

    private static Markup Draft(GreetingLetter letter) => letter.IsDraft
        ? Markup.Of($"""<p class="draft-mark">{letter.Language.Say("Draft")}</p>""")
        : Markup.Empty;

    private static List<Markup> Texts(GreetingLetter letter)
    {
        List<Markup> texts = [];
        if (letter.Vietnamese is { } vietnamese)
            texts.Add(Text(letter, vietnamese, "vi", vietnamese.Opening ?? LetterDefaults.OpeningVi, VietnameseDate(letter)));
        if (letter.Foreign is { } foreign)
            texts.Add(Text(letter, foreign, letter.ForeignLanguage, foreign.Opening ?? LetterDefaults.Opening(letter.ForeignLanguage), ForeignDate(letter)));
        return texts;
    }

    private static Markup Text(GreetingLetter letter, LetterText text, string language, string to, Markup date)
    {
        var place = string.IsNullOrWhiteSpace(text.Place) ? Markup.Empty : Markup.Of($"{text.Place}, ");
        var own = letter.AddresseeOwn is { } name && name.Text != text.Addressee ? Markup.Of($"""<span class="own">{name.ToMarkup()}</span>""") : Markup.Empty;
        var street = text.Street.Count > 0 ? Markup.Of($"""<span class="street">{string.Join('\n', text.Street)}</span>""") : Markup.Empty;
        var streetOwn = text.StreetOwn.Select(line => Markup.Of($"""<span class="street own">{line.ToMarkup()}</span>"""));
        var paragraphs = Paragraphs(text.Body);
        return Markup.Of(
            $"""
            <section lang="{language}"{Direction(language)}>
            <p class="place">{place}{date}</p>
            <div class="to"><p class="to-word">{to}</p><p class="addressee">{text.Addressee}{own}{street}{streetOwn}</p></div>
            <h1>{text.Heading}</h1>
            <div class="body">{paragraphs.SkipLast(1)}</div>
            <div class="ending"><div class="body">{paragraphs.TakeLast(1)}</div><div class="sign"><p class="post">{text.SignerTitle}</p><p class="signer">{text.Signer}</p></div></div>
            </section>
            """);
    }

    private static Markup Direction(string language) =>
        CultureInfo.GetCultureInfo(language).TextInfo.IsRightToLeft ? Markup.Of($""" dir="rtl" """) : Markup.Empty;

    // the last paragraph goes with the signature, which never stands alone on a page
    private static List<Markup> Paragraphs(string body) =>
    [
        .. body.ReplaceLineEndings("\n")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(paragraph => Markup.Of($"<p>{paragraph}</p>")),
    ];

    private static Markup VietnameseDate(GreetingLetter letter) => letter.DatedOn is { } day
        ? Markup.Of($"{DayText.Official(day)}")
        : Markup.Of($"""ngày <span class="blank"></span> tháng <span class="blank"></span> năm {letter.Year}""");

    private static Markup ForeignDate(GreetingLetter letter) => letter.DatedOn is { } day
        ? Markup.Of($"{PaperDates.InLanguage(day, letter.ForeignLanguage)}")
        : Markup.Of($"""<span class="blank is-long"></span> {letter.Year}""");
}
