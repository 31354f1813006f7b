using System.Globalization;
using Registry.Domain;
using Registry.Domain.Commemorations;
using Registry.Domain.Greetings;

namespace Registry.Web.Documents.GreetingLetters;

/// <summary>Finds the text nearest to a greeting and fills its places.</summary>
public static class GreetingComposer
{
    /// <param name="texts">Shipped ones, and those of whoever writes.</param>
    /// <exception cref="RuleException">No text in this language suits the occasion.</exception>
    public static GreetingWords Compose(IEnumerable<GreetingText> texts, LetterOccasion occasion, string? signer, string language)
    {
        var values = GreetingValues.Of(occasion, signer, language);
        var nearest = texts.Where(text => text.Language == language)
            .Select(text => (Text: text, Nearness: text.Nearness(text.OwnerId, occasion.Kind, occasion.Addressee.Kind, values)))
            .Where(one => one.Nearness is not null)
            .OrderByDescending(one => one.Nearness).Select(one => one.Text).FirstOrDefault()
            ?? throw new RuleException("Greeting.NoText", NameOf(language));
        var heading = GreetingPlaces.Fill(nearest.Heading, values);
        // of the occasion only the Vietnamese and the English name are known
        var usual = language is "vi" or "en" ? $"{heading}: {occasion.Name.In(language == "vi")}" : heading;
        var subject = nearest.Subject is { } own ? GreetingPlaces.Fill(own, values) : usual;
        return new(heading, nearest.Opening, Shortened(subject), Paragraphs(GreetingPlaces.Fill(nearest.Body, values)));
    }

    private static string NameOf(string language) => CultureInfo.GetCultureInfo(language).DisplayName;

    private static string Shortened(string subject) => subject.Length <= Letter.SubjectLength ? subject : subject[..Letter.SubjectLength];

    /// <summary>What a place without value leaves empty is no paragraph.</summary>
    private static string Paragraphs(string body) =>
        string.Join('\n', body.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
