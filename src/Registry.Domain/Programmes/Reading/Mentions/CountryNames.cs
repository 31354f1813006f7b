namespace Registry.Domain.Programmes.Reading.Mentions;

/// <summary>Finds countries in a text by any of their names; a name begins with a capital letter and ends with its word.</summary>
internal sealed class CountryNames
{
    private const int LongestName = 9;

    /// <summary>How papers shorten the first words of official names.</summary>
    private static readonly (string Long, string Short)[] Shortened =
    [
        ("cộng hòa dân chủ nhân dân", "chdcnd"), ("cộng hòa nhân dân", "chnd"), ("cộng hòa xã hội chủ nghĩa", "chxhcn"), ("cộng hòa liên bang", "chlb"), ("liên bang", "lb"), ("cộng hòa", "ch"), ("vương quốc", "vq"),
    ];

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    public CountryNames(IEnumerable<KnownCountry> countries)
    {
        foreach (var country in countries)
        {
            foreach (var name in country.Names.Select(Plain).Where(name => name.Length > 0))
            {
                names.TryAdd(name, country.Iso2);
                foreach (var (whole, abbreviation) in Shortened.Where(pair => name.StartsWith(pair.Long + " ", StringComparison.Ordinal)))
                    names.TryAdd(abbreviation + name[whole.Length..], country.Iso2);
            }
        }
    }

    /// <summary>Every country named, with its place, from the first on.</summary>
    public IReadOnlyList<(string Iso2, int Start, int Length)> In(string text)
    {
        List<(string, int, int)> found = [];
        var words = Words(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (!char.IsUpper(text[words[i].Start]))
                continue;

            for (var count = Math.Min(LongestName, words.Count - i); count > 0; count--)
            {
                var (start, end) = (words[i].Start, words[i + count - 1].End);
                if (!names.TryGetValue(Plain(text[start..end]), out var iso2))
                    continue;

                found.Add((iso2, start, end - start));
                i += count - 1;
                break;
            }
        }

        return found;
    }

    private static string Plain(string name) => name.Replace('-', ' ').Replace('–', ' ').Replace("hoà", "hòa", StringComparison.OrdinalIgnoreCase).Replace("  ", " ", StringComparison.Ordinal).Trim().ToLowerInvariant();

    private static List<(int Start, int End)> Words(string text)
    {
        List<(int, int)> words = [];
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || (text[i] is '-' or '\'' && i > start && i + 1 < text.Length && char.IsLetter(text[i + 1]))))
                i++;
            if (i > start)
                words.Add((start, i));
        }

        return words;
    }
}
