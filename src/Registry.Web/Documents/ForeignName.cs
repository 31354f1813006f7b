namespace Registry.Web.Documents;

/// <summary>A name in its own script, with the language that decides how its letters are drawn.</summary>
/// <remarks>The same Chinese character has other strokes in Korea and Japan; without the language the engine would guess.</remarks>
public sealed record ForeignName(string Text, string? Language)
{
    private static readonly (char First, char Last, string Language)[] Scripts =
    [
        ('\u0E80', '\u0EFF', "lo"), ('\u0E00', '\u0E7F', "th"), ('\u1780', '\u17FF', "km"), ('\u1000', '\u109F', "my"),
        ('\u3040', '\u30FF', "ja"), ('\uAC00', '\uD7AF', "ko"), ('\u1100', '\u11FF', "ko"), ('\u4E00', '\u9FFF', "zh"),
        ('\u0400', '\u04FF', "ru"), ('\u0590', '\u05FF', "he"), ('\u0600', '\u06FF', "ar"), ('\u0900', '\u097F', "hi"),
        ('\u0370', '\u03FF', "el"), ('\u10A0', '\u10FF', "ka"), ('\u0530', '\u058F', "hy"),
    ];

    /// <summary>The name, with the language its script stands for; Latin letters say nothing about the language.</summary>
    public static ForeignName? Of(string? text) =>
        string.IsNullOrWhiteSpace(text)
            ? null
            : new(text, Scripts.FirstOrDefault(script => text.Any(c => c >= script.First && c <= script.Last)).Language);

    /// <summary>True for a language that is not written in Latin letters.</summary>
    public static bool HasScript(string language) => Scripts.Any(script => script.Language == language);

    internal Markup ToMarkup() => Language is null
        ? Markup.Of($"<bdi>{Text}</bdi>")
        : Markup.Of($"""<bdi lang="{Language}">{Text}</bdi>""");
}
