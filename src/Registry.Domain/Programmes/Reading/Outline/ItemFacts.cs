using System.Text.RegularExpressions;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Outline;

/// <summary>Reads from a sentence where, how many and for how much.</summary>
internal static partial class ItemFacts
{
    public static Found<string>? Place(Passage text) => First(text, Places().Matches(text.Text).FirstOrDefault(match => !match.Value.Contains("Mục", StringComparison.Ordinal)), "place");

    public static Found<string>? Quantity(Passage text) => First(text, Quantities().Match(text.Text.ToLowerInvariant()), "quantity");

    public static Found<string>? Budget(Passage text) => First(text, Budgets().Match(text.Bare), "budget");

    /// <summary>A figure alone is counted in what the heading of its column says: "Kinh phí (triệu đồng)".</summary>
    public static Found<string>? Budget(LabelledDetail detail)
    {
        var unit = Unit().Match(detail.Label);
        return Budget(detail.Value) ?? new(unit.Success && detail.Value.Text.All(sign => char.IsAsciiDigit(sign) || sign is '.' or ',') ? $"{detail.Value.Text} {unit.Groups["unit"].Value}" : detail.Value.Line, detail.Value.Span);
    }

    public static Found<string>? Fund(Passage text) => First(text, Funds().Match(text.Bare), "fund");

    private static Found<string>? First(Passage text, Match? match, string group)
    {
        if (match?.Groups[group] is not { Success: true } found)
            return null;

        var part = text.Slice(found.Index, found.Length, " .,;");
        return new(part.Line, part.Span, Confidence.Likely);
    }

    [GeneratedRegex(@"\btại\s+(?<place>(?:(?:thành phố|Tp\.\s?|TP\.\s?|tỉnh|huyện|xã|phường|thị xã|đặc khu|trụ sở|hội trường|khách sạn|nước|các nước|một số nước)\s+)*\p{Lu}(?:[^,.;:()]|\.(?=\S)){1,80}?)(?=\s*(?:[,;:()]|\.(?:\s|$)|$|\s(?:và thiết|nhằm|để|trong|theo|nhân|vào)\s))")]
    private static partial Regex Places();

    [GeneratedRegex(@"(?<![\d/.,-])\b(?<quantity>(?:\d{1,3}|một|hai|ba|bốn)\s*(?:[-–]\s*\d{1,3}\s*)?(?:lớp|đoàn|hội nghị|hội thảo|cuộc|buổi|đợt|số|lượt|suất|người|đại biểu|khóa|khoá|kỳ|bài|video|clip|ấn phẩm|hội|chương trình|dự án|hoạt động|sự kiện|tọa đàm|thư)\b)(?! tháng)")]
    private static partial Regex Quantities();

    [GeneratedRegex(@"(?<budget>\d[\d.,]*\s*(?:(?:trieu|ty|ti|nghin)(?:\s+dong)?|dong|vnd|usd|\bd\b))(?!\p{L})")]
    private static partial Regex Budgets();

    [GeneratedRegex(@"\((?:ĐVT|đvt|đơn vị(?: tính)?)?\s*:?\s*(?<unit>[^)]+)\)")]
    private static partial Regex Unit();

    [GeneratedRegex(@"\b(?<fund>nguon\s+(?:ngan sach|xa hoi hoa|kinh phi|von|tai tro)[^,.;()]{0,80})")]
    private static partial Regex Funds();
}
