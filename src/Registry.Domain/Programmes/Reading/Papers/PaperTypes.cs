using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Papers;

/// <summary>Types of papers and the abbreviations in their numbers (Nghị định 30/2020/NĐ-CP, Phụ lục III, and the Party's own).</summary>
internal static class PaperTypes
{
    /// <summary>Longer names first, so that "chương trình hành động" is not taken for "chương trình".</summary>
    private static readonly (string Name, string[] Marks)[] Known =
    [
        ("Chương trình hành động", ["CTr", "CTrHĐ", "CTHĐ", "CTr-HĐ"]), ("Chương trình phối hợp", ["CTPH", "CTrPH", "CTr"]), ("Chương trình", ["CTr", "CTPH", "CTHĐ"]),
        ("Nghị quyết liên tịch", ["NQLT"]), ("Thông tư liên tịch", ["TTLT"]), ("Nghị quyết", ["NQ"]), ("Quyết định", ["QĐ"]), ("Chỉ thị", ["CT"]), ("Quy chế", ["QC"]),
        ("Quy định", ["QyĐ", "QĐ", "QĐi"]), ("Thông cáo", ["TC"]), ("Thông báo", ["TB"]), ("Hướng dẫn", ["HD"]), ("Kế hoạch", ["KH"]), ("Phương án", ["PA"]), ("Đề án", ["ĐA"]),
        ("Dự án", ["DA"]), ("Báo cáo", ["BC"]), ("Biên bản", ["BB"]), ("Tờ trình", ["TTr"]), ("Hợp đồng", ["HĐ"]), ("Công điện", ["CĐ"]), ("Bản ghi nhớ", ["BGN"]),
        ("Bản thỏa thuận", ["BTT"]), ("Giấy mời", ["GM"]), ("Nghị định", ["NĐ"]), ("Thông tư", ["TT"]), ("Thông tri", ["TT"]), ("Kết luận", ["KL"]), ("Luật", ["QH"]), ("Pháp lệnh", ["PL", "UBTVQH"]),
        ("Công văn", []), ("Văn bản", []), ("Lịch", []),
    ];

    /// <summary>The types a paper may announce itself by, in capitals on a line of its own.</summary>
    public static IEnumerable<string> Names => Known.Select(known => known.Name);

    public static string? NameOf(string bare) => Known.FirstOrDefault(known => BareText.Of(known.Name) == bare).Name;

    /// <summary>Whether the number of such a paper may carry this abbreviation; a letter has none of its own.</summary>
    public static bool Agrees(string type, string mark)
    {
        var marks = Known.FirstOrDefault(known => string.Equals(known.Name, type, StringComparison.OrdinalIgnoreCase)).Marks;
        return marks is null or [] || marks.Contains(mark, StringComparer.OrdinalIgnoreCase) || !IsMark(mark);
    }

    /// <summary>An abbreviation that stands for some type.</summary>
    public static bool IsMark(string mark) => Known.Any(known => known.Marks.Contains(mark, StringComparer.OrdinalIgnoreCase));
}
