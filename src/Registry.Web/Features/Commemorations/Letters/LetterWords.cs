using Registry.Domain.Commemorations;

namespace Registry.Web.Features.Commemorations.Letters;

/// <summary>What people call the states and languages of a letter.</summary>
internal static class LetterWords
{
    public static string Status(LetterStatus status) => status switch
    {
        LetterStatus.Approved => "Approved",
        LetterStatus.Sent => "Sent",
        _ => "Draft",
    };

    public static string Mark(LetterStatus status) => status switch
    {
        LetterStatus.Draft => "open",
        _ => "ok",
    };

    public static string Language(string language) => language switch
    {
        "vi" => "Vietnamese",
        "en" => "English",
        _ => "Vietnamese and English",
    };
}
