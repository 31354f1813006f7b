using Registry.Domain.Programmes;

namespace Registry.Web.Demo;

/// <summary>What the union undertook in 2025, told in its own words; results are invented.</summary>
internal static class DemoActivities
{
    private const string Union = "Liên hiệp các tổ chức hữu nghị tỉnh";
    private const string ForeignAffairs = "Sở Ngoại vụ";
    private const string Laos = "Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai";
    private const string Cambodia = "Hội hữu nghị Việt Nam – Campuchia tỉnh Đồng Nai";
    private const string Thailand = "Hội hữu nghị Việt Nam – Thái Lan tỉnh Đồng Nai";
    private const string Front = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh";
    private const string All = "Các cơ quan, đơn vị, địa phương liên quan";
    private const string Members = "Các hội hữu nghị thành viên";

    /// <summary>In the order of the programme; the days by their keys in the reference data.</summary>
    public static IReadOnlyList<Told> Of2025 { get; } =
    [
        new("Họp mặt hữu nghị đầu xuân với các tổ chức phi chính phủ nước ngoài và doanh nghiệp hữu nghị.", "Tháng 2/2025", Union, ForeignAffairs) { People = 150, Delegations = 12, Budget = 85_000_000 },
        new("Tuyên truyền kỷ niệm 75 năm thiết lập quan hệ ngoại giao Việt Nam – Liên bang Nga (30/01/1950 – 30/01/2025).", "Quý I/2025", Union, "Báo Đồng Nai") { Days = ["diplomatic-relations/RU"] },
        new("Tổ chức Đại hội Hội hữu nghị Việt Nam – Lào tỉnh lần thứ IV, nhiệm kỳ 2025 – 2030.", "Quý II/2025", Laos, Union) { State = ActivityState.Postponed, Result = "Hoãn chờ hướng dẫn sắp xếp hội sau sáp nhập tỉnh.", Difficulty = "Chưa có hướng dẫn về nhân sự sau sáp nhập hai tỉnh." },
        new("Chúc mừng Tết Chôl Chnăm Thmây và Bunpimay với lưu học sinh Lào, Campuchia.", "Tháng 4/2025", $"{Laos}; {Cambodia}", "Trường Đại học Đồng Nai") { People = 220 },
        new("Hội nghị tổng kết công tác phi chính phủ nước ngoài năm 2024 và gặp mặt thường niên năm 2025.", "Quý II/2025", Union, $"{ForeignAffairs}; Sở Tài chính") { People = 90, Budget = 60_000_000 },
        new("Báo cáo kết quả sáu tháng về Ủy ban nhân dân tỉnh.", "trước ngày 26/5", Union, All),
        new("Kỷ niệm 58 năm thiết lập quan hệ ngoại giao Việt Nam – Campuchia.", "Quý II/2025", Cambodia, $"{Union}; {Front}") { Days = ["diplomatic-relations/KH"], People = 80 },
        new("Tổ chức các hoạt động kỷ niệm 30 năm thiết lập quan hệ ngoại giao Việt Nam – Hoa Kỳ (12/7/1995 – 12/7/2025) và 30 năm Việt Nam gia nhập ASEAN (28/7/1995 – 28/7/2025).", "Quý III/2025", $"{Union}; {ForeignAffairs}", Members) { Days = ["diplomatic-relations/US", "multilateral/asean-vn-joins"], People = 300, Delegations = 6, Budget = 120_000_000 },
        new("Kỷ niệm 48 năm Ngày ký Hiệp ước Hữu nghị và Hợp tác Việt Nam – Lào.", "Tháng 7/2025", Laos, Union) { Days = ["multilateral/vn-laos-treaty"], People = 110 },
        new("Kỷ niệm 49 năm thiết lập quan hệ ngoại giao Việt Nam – Thái Lan.", "Tháng 8/2025", Thailand, Union) { Days = ["diplomatic-relations/TH"], People = 70 },
        new("Chào mừng 80 năm Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam gắn với giao lưu nhân dân.", "Quý III/2025", Union, $"{All}; {Front}") { Days = ["multilateral/vn-national-day"], People = 500 },
        new("Đoàn giao lưu hữu nghị Việt Nam – Lào – Campuchia tại Lào và Campuchia.", "Quý III/2025", Union, $"{Laos}; {Cambodia}") { Delegations = 1, People = 18, Budget = 240_000_000, Quantity = "01 đoàn" },
        new("Cuộc thi trực tuyến tìm hiểu đối ngoại nhân dân tỉnh Đồng Nai năm 2025.", "Quý III và IV/2025", Union, "Tỉnh Đoàn; Sở Văn hóa, Thể thao và Du lịch") { People = 4200, Quantity = "01 cuộc" },
        new("02 lớp bồi dưỡng kiến thức, kỹ năng đối ngoại nhân dân.", "Quý II và IV/2025", $"{ForeignAffairs}; {Union}", All) { People = 160, Quantity = "02 lớp", Budget = 96_000_000 },
        new("Chương trình “Giai điệu Hữu nghị” chào mừng 75 năm Ngày truyền thống Liên hiệp các tổ chức hữu nghị Việt Nam (17/11/1950 – 17/11/2025).", "Tháng 11/2025", Union, "Sở Văn hóa, Thể thao và Du lịch") { Days = ["multilateral/vufo-traditional-day"], People = 350, Budget = 180_000_000 },
        new("Báo cáo kết quả năm và đề xuất khen thưởng.", "trước ngày 10/11", Union, $"{ForeignAffairs}; Sở Nội vụ"),
        new("Kỷ niệm 50 năm Quốc khánh nước Cộng hòa Dân chủ Nhân dân Lào (02/12/1975 – 02/12/2025).", "Quý IV/2025", Laos, $"{Union}; {Front}") { Days = ["national-day/LA"], People = 260, Budget = 75_000_000 },
        new("Xúc tiến thành lập Hội hữu nghị Việt Nam – ASEAN tỉnh.", "Quý IV/2025", Union, "Sở Nội vụ") { State = ActivityState.UnderWay, Result = "Đã lập ban vận động.", Difficulty = "Chưa đủ hội viên đăng ký." },
        new("Chuẩn bị họp mặt kiều bào nhân dịp Tết Nguyên đán Bính Ngọ 2026.", "Quý IV/2025", $"{ForeignAffairs}; {Union}", $"{Front}; Công an tỉnh") { Days = ["multilateral/vn-tet"], DaysNextYear = true, People = 400 },
        new("Gửi thư chúc mừng quốc khánh, ngày thiết lập quan hệ của các nước có quan hệ với tỉnh.", "Thường xuyên", Union, Members) { Quantity = "27 thư" },
        new("Vận động, tiếp nhận và quản lý viện trợ phi chính phủ nước ngoài theo chương trình giai đoạn 2019 – 2025.", "Thường xuyên", Union, $"{ForeignAffairs}; Sở Tài chính; Công an tỉnh") { Sum = 12_400_000_000 },
    ];

    /// <summary>What is done every year, from which programmes are begun.</summary>
    public static IReadOnlyList<(string Text, string Time, string Leads, string Coordinates)> Standing { get; } =
    [
        ("Gửi thư chúc mừng quốc khánh, ngày thiết lập quan hệ của các nước có quan hệ với tỉnh.", "Thường xuyên", Union, Members),
        ("Báo cáo kết quả sáu tháng về Ủy ban nhân dân tỉnh.", "trước ngày 26/5", Union, All),
        ("Báo cáo kết quả năm và đề xuất khen thưởng.", "trước ngày 10/11", Union, $"{ForeignAffairs}; Sở Nội vụ"),
        ("02 lớp bồi dưỡng kiến thức, kỹ năng đối ngoại nhân dân.", "Quý II và IV", $"{ForeignAffairs}; {Union}", All),
        ("Họp mặt kiều bào nhân dịp Tết Nguyên đán.", "Tết Nguyên đán", $"{ForeignAffairs}; {Union}", $"{Front}; Công an tỉnh"),
    ];

    /// <summary>An activity as the programme of 2025 had it, and what came of it.</summary>
    internal sealed record Told(string Text, string Time, string Leads, string Coordinates)
    {
        public string[] Days { get; init; } = [];

        /// <summary>The days belong to the year after.</summary>
        public bool DaysNextYear { get; init; }

        public ActivityState State { get; init; } = ActivityState.Done;

        public string? Result { get; init; } = "Đã thực hiện theo kế hoạch.";

        public string? Difficulty { get; init; }

        public int? People { get; init; }

        public int? Delegations { get; init; }

        public long? Sum { get; init; }

        public long? Budget { get; init; }

        public string? Quantity { get; init; }
    }
}
