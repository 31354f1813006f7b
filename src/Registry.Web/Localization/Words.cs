using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using Registry.Domain.Subscriptions;

namespace Registry.Web.Localization;

/// <summary>The registry's words in a language given as an argument: a calendar speaks its subscriber's, not the server's.</summary>
public sealed class Words
{
    private static readonly ResourceManager Translations = new("Registry.Web.Localization.Text", typeof(Words).Assembly);
    private static readonly CultureInfo VietnameseCulture = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly CultureInfo EnglishCulture = CultureInfo.GetCultureInfo("en-GB");

    private Words(string language, CultureInfo culture) => (Language, Culture) = (language, culture);

    public static Words Vietnamese { get; } = new("vi", VietnameseCulture);

    public static Words English { get; } = new("en", EnglishCulture);

    private static readonly FrozenDictionary<string, Words> Further =
        FeedLanguages.Further.ToFrozenDictionary(language => language, language => new Words(language, CultureInfo.InvariantCulture));

    /// <summary><c>vi</c>, <c>en</c>, or one of <see cref="FeedLanguages.Further"/>.</summary>
    public string Language { get; }

    public CultureInfo Culture { get; }

    public bool IsVietnamese => Language == "vi";

    /// <summary>Only calendars speak it, and not every word is known in it.</summary>
    public bool IsFurther => Language is not ("vi" or "en");

    /// <summary>English words stand for themselves; codes of rules and warnings, and words with a hint behind a bar, have their English too.</summary>
    public string this[string english] => IsFurther
        ? FurtherLanguages.Word(Language, english) ?? English[english]
        : Translations.GetResourceSet(CultureInfo.GetCultureInfo(Language), createIfNotExists: true, tryParents: false)?.GetString(english) ?? HomonymHints.Without(english);

    public string this[string english, params object[] arguments] => string.Format(Culture, this[english], arguments);

    public static Words Of(string language) => language == "en" ? English : Further.GetValueOrDefault(language, Vietnamese);

    /// <summary>A name that is kept in both languages; the English one for readers of others.</summary>
    public string Choose(string vietnamese, string english) => IsVietnamese ? vietnamese : english;
}
