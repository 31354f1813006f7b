namespace Registry.Domain.Papers;

/// <summary>The types of papers that numbers and citations name.</summary>
public static class PaperTypes
{
    public const string Plan = "Kế hoạch";
    public const string Programme = "Chương trình";
    public const string Proposal = "Tờ trình";
    public const string OfficialLetter = "Công văn";
    public const string Invitation = "Giấy mời";
    public const string Report = "Báo cáo";

    /// <summary>The twenty-nine administrative types of Decree 30/2020/NĐ-CP, article 7, abbreviated as in its annex III.</summary>
    public static IReadOnlyList<PaperType> Administrative { get; } =
    [
        .. Of(
            PaperFamily.Administrative,
            ("Nghị quyết", "NQ"), ("Quyết định", "QĐ"), ("Chỉ thị", "CT"), ("Quy chế", "QC"), ("Quy định", "QyĐ"), ("Thông cáo", "TC"), ("Thông báo", "TB"),
            ("Hướng dẫn", "HD"), (Programme, "CTr"), (Plan, "KH"), ("Phương án", "PA"), ("Đề án", "ĐA"), ("Dự án", "DA"), (Report, "BC"), ("Biên bản", "BB"),
            (Proposal, "TTr"), ("Hợp đồng", "HĐ"), (OfficialLetter, null), ("Công điện", "CĐ"), ("Bản ghi nhớ", "BGN"), ("Bản thỏa thuận", "BTT"),
            ("Giấy ủy quyền", "GUQ"), (Invitation, "GM"), ("Giấy giới thiệu", "GGT"), ("Giấy nghỉ phép", "GNP"), ("Phiếu gửi", "PG"), ("Phiếu chuyển", "PC"),
            ("Phiếu báo", "PB"), ("Thư công", null)),
    ];

    /// <summary>Laws and their kind, and what offices write although the decree has no abbreviation for it.</summary>
    public static IReadOnlyList<PaperType> Others { get; } =
    [
        .. Of(
            PaperFamily.Normative,
            ("Luật", null), ("Pháp lệnh", "PL"), ("Nghị định", "NĐ"), ("Thông tư", "TT"), ("Thông tư liên tịch", "TTLT"), ("Nghị quyết liên tịch", "NQLT"),
            ("Chương trình phối hợp", "CTPH")),
        .. Of(
            PaperFamily.Party,
            ("Kết luận", "KL"), ("Thông tri", "TT"), ("Quy định", "QĐ"), ("Quy định", "QĐi"), (OfficialLetter, "CV"), ("Điều lệ", "ĐL"), ("Tuyên bố", "TBo"), ("Lời kêu gọi", "LKG")),
    ];

    public static IReadOnlyList<PaperType> All { get; } = [.. Administrative, .. Others];

    /// <summary>The types that a group of letters may stand for in a number of this grammar.</summary>
    public static IEnumerable<PaperType> Abbreviated(string letters, NumberGrammar grammar) => All.Where(type => type.Abbreviation == letters
        && type.Family != (grammar == NumberGrammar.Party ? PaperFamily.Normative : PaperFamily.Party));

    /// <summary>The type of an administrative paper by its full name, or none.</summary>
    public static PaperType? Named(string name) =>
        All.FirstOrDefault(type => string.Equals(type.Name, name.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The abbreviation that was meant where case or the stroke of đ went astray: CTR, QD.</summary>
    internal static string? Corrected(string letters)
    {
        if (All.Any(type => type.Abbreviation == letters))
            return null;

        var meant = All.Select(type => type.Abbreviation).OfType<string>().Distinct()
            .Where(abbreviation => string.Equals(SearchText.Fold(abbreviation), SearchText.Fold(letters), StringComparison.Ordinal)).ToList();
        return meant is [var only] ? only : null;
    }

    private static IEnumerable<PaperType> Of(PaperFamily family, params (string Name, string? Abbreviation)[] types) =>
        types.Select(type => new PaperType(type.Name, type.Abbreviation, family));
}
