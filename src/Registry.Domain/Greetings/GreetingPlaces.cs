using System.Text.RegularExpressions;

namespace Registry.Domain.Greetings;

/// <summary>Finds and fills the places of a text: <c>{ordinal}</c>, <c>{nước}</c>.</summary>
public static partial class GreetingPlaces
{
    /// <summary>What stands between braces and means nothing, in the order of the text.</summary>
    public static IReadOnlyList<string> UnknownIn(string? text) =>
        [.. Written(text).Where(written => GreetingPlace.Named(written) is null).Distinct()];

    /// <summary>What stands between braces at all: nothing of it may be left in a letter that leaves.</summary>
    public static IReadOnlyList<string> LeftIn(string? text) => [.. Written(text).Distinct()];

    public static IReadOnlyList<GreetingPlace> KnownIn(string? text) => [.. Written(text).Select(GreetingPlace.Named).OfType<GreetingPlace>().Distinct()];

    /// <param name="values">By the name of the place; nothing is left of a place without a value.</param>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values) => Braces().Replace(
        text, match => GreetingPlace.Named(match.Groups[1].Value) is { } place ? values.GetValueOrDefault(place.Name, "") : match.Value);

    /// <exception cref="RuleException">A place that nothing fills is named, before anything is written or sent.</exception>
    internal static void Check(string? text, string field)
    {
        if (UnknownIn(text) is [var unknown, ..])
            throw new RuleException("Letter.UnknownPlace", field, unknown, string.Join(", ", GreetingPlace.All.Select(place => $"{{{place.Name}}}")));
    }

    private static IEnumerable<string> Written(string? text) => text is null ? [] : Braces().Matches(text).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\{([^{}\n]{1,40})\}")]
    private static partial Regex Braces();
}
