using System.Text;

namespace Registry.Domain.Members.Import;

/// <summary>Text of the fonts VNI-Times and its like: a plain letter followed by the sign of its marks.</summary>
internal static class VniText
{
    private static readonly Dictionary<char, char> Single = Capitals(
        ("ì", "ì"), ("í", "í"), ("æ", "ỉ"), ("ó", "ĩ"), ("ò", "ị"), ("î", "ỵ"), ("ñ", "đ"), ("ô", "ơ"), ("ö", "ư"))
        .ToDictionary(pair => pair.Written[0], pair => pair.Meant[0]);

    private static readonly Dictionary<string, char> Pairs = Capitals(
    [
        .. Row("a", "øùûõï", "àáảãạ"), .. Row("a", "êèéúüë", "ăằắẳẵặ"), .. Row("a", "âàáåãä", "âầấẩẫậ"),
        .. Row("e", "øùûõï", "èéẻẽẹ"), .. Row("e", "âàáåãä", "êềếểễệ"),
        .. Row("o", "øùûõï", "òóỏõọ"), .. Row("o", "âàáåãä", "ôồốổỗộ"), .. Row("ô", "øùûõï", "ờớởỡợ"),
        .. Row("u", "øùûõï", "ùúủũụ"), .. Row("ö", "øùûõï", "ừứửữự"), .. Row("y", "øùûõ", "ỳýỷỹ"),
    ]).ToDictionary(pair => pair.Written, pair => pair.Meant[0]);

    public static string Read(string text)
    {
        var read = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && Pairs.TryGetValue(text.Substring(i, 2), out var letter))
                i++;
            else
                letter = Single.GetValueOrDefault(text[i], text[i]);

            read.Append(letter);
        }

        return read.ToString();
    }

    private static IEnumerable<(string Written, string Meant)> Row(string letter, string signs, string meant) =>
        signs.Zip(meant, (sign, letters) => (letter + sign, letters.ToString()));

    /// <summary>A capital letter has capital signs, or now and then small ones.</summary>
    private static IEnumerable<(string Written, string Meant)> Capitals(params IEnumerable<(string Written, string Meant)> small) => small
        .SelectMany(pair => new[]
        {
            pair,
            (pair.Written.ToUpperInvariant(), pair.Meant.ToUpperInvariant()),
            (char.ToUpperInvariant(pair.Written[0]) + pair.Written[1..], pair.Meant.ToUpperInvariant()),
        })
        .DistinctBy(pair => pair.Item1);
}
