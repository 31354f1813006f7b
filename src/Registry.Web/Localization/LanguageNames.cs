namespace Registry.Web.Localization;

/// <summary>What the further languages of calendars call themselves, and the keys of what we call them.</summary>
public static class LanguageNames
{
    public static (string Own, string Text) Of(string language) => language switch
    {
        "de" => ("Deutsch", "German"),
        "es" => ("Español", "Spanish"),
        "fr" => ("Français", "French"),
        "ja" => ("日本語", "Japanese"),
        "km" => ("ខ្មែរ", "Khmer"),
        "ko" => ("한국어", "Korean"),
        "lo" => ("ລາວ", "Lao"),
        "ru" => ("Русский", "Russian"),
        "th" => ("ไทย", "Thai"),
        "zh" => ("中文", "Chinese"),
        "vi" => ("Tiếng Việt", "Vietnamese"),
        _ => ("English", "English"),
    };
}
