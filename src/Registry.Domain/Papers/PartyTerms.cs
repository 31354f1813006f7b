using System.Text.RegularExpressions;

namespace Registry.Domain.Papers;

/// <summary>The terms of the Party's Central Committee, which citations name: "(khóa XIII)".</summary>
public static partial class PartyTerms
{
    /// <summary>The year of each congress: the term changes within it.</summary>
    private static readonly (string Term, int Year)[] Congresses = [("IX", 2001), ("X", 2006), ("XI", 2011), ("XII", 2016), ("XIII", 2021), ("XIV", 2026)];

    /// <summary>The term of a paper of the Central Committee; null in a year of a congress, and before 2001.</summary>
    public static string? Of(DateOnly issuedOn)
    {
        if (Congresses.Any(congress => congress.Year == issuedOn.Year))
            return null;

        return Congresses.LastOrDefault(congress => congress.Year < issuedOn.Year).Term;
    }

    /// <summary>The term that a citation names behind its number.</summary>
    public static string? NamedIn(string text) => Named().Match(text) is { Success: true } found ? found.Groups[1].Value.ToUpperInvariant() : null;

    [GeneratedRegex(@"kh[óo][aá]\s+([IVX]+)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
