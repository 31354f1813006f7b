using Registry.Web.Documents.Official;

namespace Registry.Web.Tests.Documents.Official;

/// <summary>Papers as an office would issue them.</summary>
internal static class SampleOfficialPapers
{
    public static OfficialDocument Plan(int tasks = 6) => new()
    {
        Issuer = "Ủy ban nhân dân tỉnh Khánh Hòa",
        Number = new(null, "KH-UBND"),
        Dated = new("Khánh Hòa", 2027, 3),
        Type = "Kế hoạch",
        Summary = "Triển khai thực hiện công tác đối ngoại nhân dân trên địa bàn tỉnh Khánh Hòa năm 2027",
        LegalBases =
        [
            "Căn cứ Chỉ thị số 12-CT/TW ngày 05 tháng 01 năm 2022 của Ban Bí thư Trung ương Đảng về công tác đối ngoại nhân dân trong tình hình mới",
            "Theo đề nghị của Sở Ngoại vụ",
        ],
        Body =
        [
            new Prose("Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai thực hiện công tác đối ngoại nhân dân năm 2027 như sau:"),
            Section("Mục tiêu", new Prose("Củng cố và mở rộng quan hệ đối ngoại, hợp tác quốc tế của tỉnh.")),
            Section(
                "Nhiệm vụ và giải pháp",
                new Entry(EntryLevel.Item, "Bảo đảm sự lãnh đạo của Đảng") { IsHeading = true, Under = Letters("Tiếp tục triển khai Chỉ thị số 12-CT/TW;", 6) },
                new Entry(EntryLevel.Item, "Kiện toàn các hội hữu nghị theo Nghị định số 126/2024/NĐ-CP.")),
            Section("Nội dung", Tasks(tasks)),
            Section("Tổ chức thực hiện", new Prose(RichText.Of("Báo cáo kết quả ").Then("trước ngày 26/5", bold: true).Then(" về Sở Ngoại vụ để tổng hợp."))),
        ],
        Signature = new("Phó Chủ tịch", "Trần Đình Khải")
        {
            Authorities = [new(AuthorityKind.OnBehalf, "Ủy ban nhân dân"), new(AuthorityKind.InPlaceOf, "Chủ tịch")],
        },
        Recipients = ["Thường trực Tỉnh ủy (báo cáo)", "Các sở, ban, ngành", "Liên hiệp các tổ chức hữu nghị tỉnh", "Lưu: VT, NcT, NN (30)"],
    };

    /// <summary>An official letter: its subject stands under its number.</summary>
    public static OfficialDocument Letter() => new()
    {
        Profile = OfficialProfile.Association,
        Superior = "Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai",
        Issuer = "Hội hữu nghị Việt Nam – Lào",
        Number = new(5, "HHN-VP"),
        Dated = PlaceAndDate.Of("Đồng Nai", new(2026, 1, 5)),
        Summary = "đề nghị phối hợp tổ chức họp mặt kỷ niệm 65 năm ngày thiết lập quan hệ ngoại giao Việt Nam – Lào",
        Addressees = ["Sở Ngoại vụ", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"],
        Body = [new Prose("Hội hữu nghị Việt Nam – Lào đề nghị các cơ quan phối hợp tổ chức họp mặt.")],
        Signature = new("Chủ tịch", "Nguyễn Thị Phượng Vỹ"),
        Recipients = ["Như trên", "Lưu: VT"],
    };

    /// <summary>A plan with a wide table in its text, and two annexes of several pages, the second on its side.</summary>
    public static OfficialDocument WithAnnexes() => Plan() with
    {
        Body = [.. Plan().Body, new Landscape([Tasks(30)]), new Prose("Trên đây là kế hoạch năm 2027.")],
        Annexes =
        [
            new("Danh mục nhiệm vụ", "Kèm theo Kế hoạch của Ủy ban nhân dân tỉnh Khánh Hòa", [Tasks(40)]),
            new("Danh sách đoàn ra", null, [Tasks(30)], IsLandscape: true),
        ],
    };

    public static OfficialTable Tasks(int count) => new()
    {
        Columns =
        [
            new("STT", 1, ColumnAlignment.Center), new("Nhiệm vụ", 6), new("Cơ quan, đơn vị chủ trì", 3), new("Cơ quan, đơn vị phối hợp", 3),
            new("Thời gian", 2, ColumnAlignment.Center),
        ],
        Rows =
        [
            .. Enumerable.Range(1, count).Select(number => new OfficialRow(
            [
                $"{number}", $"Tổ chức lễ kỷ niệm ngày thiết lập quan hệ ngoại giao Việt Nam – Campuchia, hoạt động thứ {number}", "Sở Ngoại vụ",
                "Hội hữu nghị Việt Nam – Campuchia tỉnh", "Quý II",
            ])),
        ],
    };

    private static Entry Section(string title, params Block[] under) => new(EntryLevel.Section, title) { Under = under };

    private static Block[] Letters(string text, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => new Entry(EntryLevel.Letter, text))];
}
