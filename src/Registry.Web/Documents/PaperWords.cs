using System.Globalization;
using System.Resources;

namespace Registry.Web.Documents;

/// <summary>The words of the registry in the language of a paper, whatever language the reader's screen speaks.</summary>
public sealed class PaperWords
{
    private static readonly ResourceManager Translations = new("Registry.Web.Localization.Text", typeof(PaperWords).Assembly);
    private static readonly CultureInfo VietnameseCulture = CultureInfo.GetCultureInfo("vi");

    private readonly bool vietnamese;

    private PaperWords(bool vietnamese) => this.vietnamese = vietnamese;

    public static PaperWords Vietnamese { get; } = new(vietnamese: true);

    public static PaperWords English { get; } = new(vietnamese: false);

    public string this[string english] => vietnamese
        ? Translations.GetResourceSet(VietnameseCulture, createIfNotExists: true, tryParents: false)?.GetString(english) ?? english
        : english;

    public string this[string english, params object[] arguments] => string.Format(
        vietnamese ? VietnameseCulture : CultureInfo.InvariantCulture, this[english], arguments);

    public static PaperWords Of(bool vietnamese) => vietnamese ? Vietnamese : English;

    /// <summary>The words in the paper's language; in both, one after the other.</summary>
    public static string In(PaperLanguage language, string english) => language switch
    {
        PaperLanguage.English => English[english],
        PaperLanguage.Both => $"{Vietnamese[english]} · {English[english]}",
        _ => Vietnamese[english],
    };
}
