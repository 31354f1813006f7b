using Registry.Web.Localization;

namespace Registry.Web.Documents;

/// <summary>How the languages of a paper are written in addresses and stored: <c>vi</c>, <c>en</c>, <c>both</c>.</summary>
public static class PaperLanguages
{
    public static PaperLanguage Parse(string? code, PaperLanguage otherwise) => code switch
    {
        "vi" => PaperLanguage.Vietnamese,
        "en" => PaperLanguage.English,
        "both" => PaperLanguage.Both,
        _ => otherwise,
    };

    public static string Code(this PaperLanguage language) => language switch
    {
        PaperLanguage.English => "en",
        PaperLanguage.Both => "both",
        _ => "vi",
    };

    /// <summary>The language the file declares; a paper in both speaks Vietnamese first.</summary>
    public static string Primary(this PaperLanguage language) => language == PaperLanguage.English ? "en" : "vi";

    /// <summary>The words of the paper's main language.</summary>
    public static Words Words(this PaperLanguage language) => Localization.Words.Of(language.Primary());

    /// <summary>The word in the paper's language; in both, one after the other.</summary>
    public static string Say(this PaperLanguage language, string english) => language == PaperLanguage.Both
        ? $"{Localization.Words.Vietnamese[english]} · {english}"
        : language.Words()[english];

    public static bool HasVietnamese(this PaperLanguage language) => language != PaperLanguage.English;

    public static bool HasEnglish(this PaperLanguage language) => language != PaperLanguage.Vietnamese;
}
