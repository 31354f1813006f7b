namespace Registry.Domain.Members.Import;

/// <summary>Text of the fonts .VnTime and its like (TCVN 5712:1993, “ABC”).</summary>
internal static class Tcvn3Text
{
    private const string Written =
        "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ®¡¢£¤¥¦§";

    private const string Meant =
        "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđĂÂÊÔƠƯĐ";

    private static readonly Dictionary<char, char> Letters = Written.Zip(Meant).ToDictionary(pair => pair.First, pair => pair.Second);

    public static string Read(string text) =>
        string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = Letters.GetValueOrDefault(source[i], source[i]);
        });
}
