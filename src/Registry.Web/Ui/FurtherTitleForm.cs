using Registry.Domain;
using Registry.Domain.Subscriptions;

namespace Registry.Web.Ui;

/// <summary>Titles in further languages as a form shows and sends them: one field for each language.</summary>
public sealed record FurtherTitleForm(IReadOnlyDictionary<string, string?> Typed, int Longest)
{
    public bool HasAny => Typed.Values.Any(title => !string.IsNullOrWhiteSpace(title));

    public static Dictionary<string, string?> Of(string? kept) =>
        FeedLanguages.Further.ToDictionary(language => language, language => FurtherTitles.In(kept, language));

    public static string? Kept(IReadOnlyDictionary<string, string?> typed, int longest) =>
        FurtherTitles.Write(FeedLanguages.Further.Select(language => (language, typed.GetValueOrDefault(language))), longest);

    /// <summary>For comparing two states of a form.</summary>
    public static string Line(IReadOnlyDictionary<string, string?> typed) =>
        string.Join("; ", typed.Where(one => !string.IsNullOrWhiteSpace(one.Value)).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key}: {one.Value}"));
}
