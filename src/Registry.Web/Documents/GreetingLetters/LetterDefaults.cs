using Registry.Web.Localization;

namespace Registry.Web.Documents.GreetingLetters;

/// <summary>What stands on a letter that does not say it itself.</summary>
public static class LetterDefaults
{
    public const string HeadingVi = "Thư chúc mừng";
    public const string HeadingEn = "Letter of congratulation";
    public const string OpeningVi = "Kính gửi:";
    public const string OpeningEn = "To:";
    public const string SignerTitleVi = "Chủ tịch";
    public const string SignerTitleEn = "President";

    /// <summary>Before the addressee in a foreign language: nothing stands there where its word is not known, never an English one.</summary>
    public static string Opening(string language) => language == "en" ? OpeningEn : FurtherLanguages.Word(language, OpeningEn) ?? "";
}
