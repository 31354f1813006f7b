using Registry.Domain.Anniversaries;
using Registry.Web.Documents;
using Registry.Web.Documents.GreetingLetters;
using Registry.Web.Documents.YearCalendars;

namespace Registry.Web.Tests.Documents;

/// <summary>Papers as an office would print them.</summary>
internal static class SamplePapers
{
    public const string Glyphs = "ẮẰẲẴẶ ỐỒỔỖỘ ƯỨỪỬỮỰ Đđ ỷ ỹ ỵ – “ ” …";

    public static readonly Letterhead Union = new(
        "Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai",
        "Đồng Nai Union of Friendship Organizations",
        "Số 2 Nguyễn Văn Trị, Biên Hòa, Đồng Nai · lienhiep@huunghi.example");

    public static readonly LetterText Vietnamese = new(
        "Đồng Nai",
        "Tổng Lãnh sự quán Vương quốc Campuchia\ntại Thành phố Hồ Chí Minh",
        "Thư chúc mừng",
        """
        Nhân dịp kỷ niệm lần thứ 60 ngày thiết lập quan hệ ngoại giao giữa nước Cộng hòa xã hội chủ nghĩa Việt Nam và Vương quốc Campuchia (24/6/1967 – 24/6/2027), Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai trân trọng gửi tới quý Tổng Lãnh sự quán lời chúc mừng tốt đẹp nhất.
        Sáu mươi năm qua, nhân dân hai nước đã cùng nhau vun đắp tình láng giềng tốt đẹp. Tại Đồng Nai, Hội hữu nghị Việt Nam – Campuchia cùng các bạn Campuchia đang học tập và làm việc trên địa bàn góp phần gìn giữ tình bạn ấy bằng những việc làm hằng ngày.
        Kính chúc quý Tổng Lãnh sự quán dồi dào sức khỏe và thành công; chúc tình hữu nghị giữa hai dân tộc mãi mãi bền lâu.
        """,
        "Chủ tịch",
        "Nguyễn Thị Phượng Vỹ");

    public static readonly LetterText English = new(
        "Đồng Nai",
        "The Consulate General\nof the Kingdom of Cambodia\nin Ho Chi Minh City",
        "Letter of congratulation",
        """
        On the 60th anniversary of the establishment of diplomatic relations between the Socialist Republic of Viet Nam and the Kingdom of Cambodia (24 June 1967 – 24 June 2027), the Đồng Nai Union of Friendship Organizations has the honour to convey to the Consulate General its warmest congratulations.
        For sixty years our two peoples have tended a good neighbourhood. In Đồng Nai, the Viet Nam – Cambodia Friendship Association and our Cambodian friends who study and work here keep that friendship alive in the things of every day.
        We wish the Consulate General good health and every success, and lasting friendship between our two nations.
        """,
        "President",
        "Nguyễn Thị Phượng Vỹ");

    public static readonly ForeignName Cambodia = new("ព្រះរាជាណាចក្រកម្ពុជា", "km");

    public static GreetingLetter Letter(PaperLanguage language = PaperLanguage.Vietnamese) => new(
        Union,
        language.HasVietnamese() ? Vietnamese : null,
        language.HasEnglish() ? English : null,
        Cambodia,
        new(2027, 1, 5),
        2027,
        IsDraft: false);

    public static GreetingLetter LetterSaying(string body, string addressee = "Ủy ban nhân dân tỉnh Champasak") =>
        Letter() with { Vietnamese = Vietnamese with { Body = body, Addressee = addressee }, AddresseeOwn = null };

    public static YearCalendar Year(PaperLanguage language = PaperLanguage.Vietnamese) => new(
        2027, language, Union, Days, Holidays, [new(new("Hội hữu nghị Việt Nam – Cuba thành lập", "Founding of the Viet Nam – Cuba Friendship Association"), 33, new("mới biết năm 1994", "only the year 1994 is known"))], new(2027, 3, 15));

    private static IReadOnlyList<CalendarHoliday> Holidays { get; } =
    [
        new(new(2027, 1, 1), new(2027, 1, 1), new("Tết Dương lịch", "New Year’s Day")),
        new(new(2027, 2, 4), new(2027, 2, 10), new("Tết Nguyên đán", "Lunar New Year")),
        new(new(2027, 4, 16), new(2027, 4, 16), new("Giỗ Tổ Hùng Vương", "Hùng Kings’ Day")),
        new(new(2027, 4, 30), new(2027, 5, 3), new("Ngày Chiến thắng và Quốc tế Lao động", "Victory Day and Labour Day")),
        new(new(2027, 9, 2), new(2027, 9, 3), new("Quốc khánh", "National Day")),
        new(new(2027, 11, 24), new(2027, 11, 24), new("Ngày Văn hóa Việt Nam", "Culture Day")),
    ];

    private static IReadOnlyList<CalendarDay> Days { get; } =
    [
        Relations(1972, 1, 7, "Ấn Độ", "India"), Relations(1950, 1, 18, "Trung Quốc", "China"), Relations(1950, 1, 30, "Liên bang Nga", "the Russian Federation"),
        new(new(2027, 1, 11), new("Việt Nam gia nhập Tổ chức Thương mại Thế giới (WTO)", "Viet Nam joins the World Trade Organization (WTO)"), 20, Milestones.Of(20), new(2007, 1, 11), true),
        new(new(2027, 2, 6), new("Tết Đinh Mùi", "Lunar New Year, Đinh Mùi"), null, Milestone.Uncounted, default, true, new("mồng 1 tháng Giêng âm lịch", "first day of the first lunar month")),
        Relations(1992, 2, 29, "Bru-nây Đa-rút-xa-lam", "Brunei Darussalam", day: 28, verified: false), Relations(1973, 2, 26, "Ô-xtrây-li-a", "Australia"),
        Relations(1975, 3, 21, "Ma-lai-xi-a", "Malaysia", month: 3, day: 30), Relations(1973, 4, 12, "Pháp", "France"),
        new(new(2027, 4, 14), new("Tết Bun-pi-may của Lào", "Lao New Year, Boun Pi Mai"), null, Milestone.Uncounted, default, true),
        Relations(1977, 5, 23, "Tây Ban Nha", "Spain"), Relations(1967, 6, 24, "Vương quốc Campuchia", "the Kingdom of Cambodia", remark: true), Relations(1992, 6, 29, "Ca-dắc-xtan", "Kazakhstan"),
        Relations(1995, 7, 12, "Hoa Kỳ", "the United States of America"),
        new(new(2027, 7, 18), new("Hiệp ước Hữu nghị và Hợp tác Việt Nam – Lào", "Viet Nam – Laos Treaty of Amity and Cooperation"), 50, Milestones.Of(50), new(1977, 7, 18), true, new("tọa đàm tại Biên Hòa, 16/7", "seminar in Biên Hòa, 16 July")),
        new(new(2027, 7, 28), new("Việt Nam gia nhập ASEAN", "Viet Nam joins ASEAN"), 32, Milestones.Of(32), new(1995, 7, 28), true),
        new(new(2027, 8, 8), new("Ngày ASEAN", "ASEAN Day"), 60, Milestones.Of(60), new(1967, 8, 8), true), Relations(1976, 8, 6, "Thái Lan", "Thailand"),
        new(new(2027, 8, 31), new("Quốc khánh Ma-lai-xi-a", "National Day of Malaysia"), 70, Milestones.Of(70), new(1957, 8, 31), true),
        new(new(2027, 9, 2), new("Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam", "National Day of Viet Nam"), 82, Milestones.Of(82), new(1945, 9, 2), true),
        Relations(1962, 9, 5, "Cộng hòa Dân chủ Nhân dân Lào", "the Lao PDR"), Relations(1973, 9, 21, "Nhật Bản", "Japan"),
        new(new(2027, 9, 20), new("Việt Nam gia nhập Liên hợp quốc", "Viet Nam joins the United Nations"), 50, Milestones.Of(50), new(1977, 9, 20), true),
        new(new(2027, 10, 2), new("Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai thành lập", "Founding of the Viet Nam – Laos Friendship Association"), 16, Milestones.Of(16), new(2011, 10, null), true),
        new(new(2027, 11, 17), new("Ngày truyền thống đối ngoại nhân dân Việt Nam", "Day of people-to-people diplomacy"), 77, Milestones.Of(77), new(1950, 11, 17), true),
        new(new(2027, 12, 2), new("Quốc khánh nước Cộng hòa Dân chủ Nhân dân Lào", "National Day of the Lao PDR"), 52, Milestones.Of(52), new(1975, 12, 2), true), Relations(1992, 12, 22, "Hàn Quốc", "the Republic of Korea"),
    ];

    private static CalendarDay Relations(
        int year, int baseMonth, int baseDay, string vi, string en, int? month = null, int? day = null, bool verified = true, bool remark = false) => new(
        new(2027, month ?? baseMonth, day ?? baseDay),
        new($"Thiết lập quan hệ ngoại giao Việt Nam – {vi}", $"Diplomatic relations between Viet Nam and {en}"),
        2027 - year,
        Milestones.Of(2027 - year),
        new(year, baseMonth, baseDay),
        verified,
        remark ? new("lễ kỷ niệm tại Biên Hòa", "ceremony in Biên Hòa") : null);
}
