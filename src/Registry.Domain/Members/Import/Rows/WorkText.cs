namespace Registry.Domain.Members.Import.Rows;

/// <summary>Parts “Giảng viên, Đại học Nha Trang” into the office and the place of work.</summary>
internal static class WorkText
{
    private static readonly string[] Between = ["\n", ", ", "; ", " - ", " – ", " tại "];

    /// <summary>How the names of places of work begin.</summary>
    private static readonly string[] Places =
    [
        "cong ty", "cty", "tong cong ty", "so ", "truong", "dai hoc", "dh ", "ubnd", "uy ban", "ban ", "chi cuc", "cuc ", "benh vien", "hoi ", "trung tam", "chi hoi", "phong ",
        "bao ", "dai phat thanh", "doanh nghiep", "hop tac xa", "htx", "khach san", "vien ", "ngan hang", "tap doan", "lien hiep", "bo ", "van phong", "cong an", "bo chi huy",
    ];

    public static (string? Position, string? Workplace) Part(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return (null, null);

        var cut = Between.Select(sign => (Sign: sign, At: text.IndexOf(sign, StringComparison.Ordinal))).Where(cut => cut.At > 0).DefaultIfEmpty((Sign: "", At: -1)).MinBy(cut => cut.At);
        if (cut.At > 0 && !IsPlace(text[..cut.At]))
            return (text[..cut.At].Trim(), Rest(text[(cut.At + cut.Sign.Length)..]));

        return IsPlace(text) ? (null, text.Trim()) : (text.Trim(), null);
    }

    private static bool IsPlace(string text)
    {
        var folded = SearchText.Fold(text);
        return Array.Exists(Places, place => folded.StartsWith(place, StringComparison.Ordinal));
    }

    private static string? Rest(string text) => text.Trim() is { Length: > 0 } rest ? rest : null;
}
