namespace Registry.Domain;

/// <summary>Titles in languages besides Vietnamese and English, as they are kept: one a line, each behind its code of ISO 639.</summary>
public static class FurtherTitles
{
    public const int Length = 4000;

    private const char Between = ' ';
    private const char LineEnd = '\n';

    /// <summary>The title in this language; none where nobody gave it one.</summary>
    public static string? In(string? kept, string language)
    {
        foreach (var line in (kept ?? "").Split(LineEnd))
        {
            if (line.Length > language.Length && line[language.Length] == Between && line.StartsWith(language, StringComparison.Ordinal))
                return line[(language.Length + 1)..];
        }

        return null;
    }

    /// <summary>Keeps what says something, in the order of the codes; nothing where no language has a title.</summary>
    public static string? Write(IEnumerable<(string Language, string? Title)> titles, int longest)
    {
        var lines = titles.Select(one => (one.Language, Title: PlainText.OptionalLine(one.Title, longest, nameof(FurtherTitles))))
            .Where(one => one.Title is not null).OrderBy(one => one.Language, StringComparer.Ordinal).Select(one => $"{one.Language}{Between}{one.Title}");
        var kept = string.Join(LineEnd, lines);
        if (kept.Length > Length)
            throw new RuleException("Text.TooLong", nameof(FurtherTitles), Length);
        return kept.Length == 0 ? null : kept;
    }
}
