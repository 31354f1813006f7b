using Registry.Domain.Commemorations;

namespace Registry.Web.Demo;

/// <summary>The activities of the plans of 2020 (province) and 2025 (Long Khánh), as they stand today; outcomes are invented.</summary>
internal sealed class DemoHistory(DemoDesk desk, DemoAssociations associations, DemoAgencies agencies)
{
    private const string Hall = "Hội trường Liên hiệp các tổ chức hữu nghị tỉnh";

    public IEnumerable<Commemoration> All => [.. Of2020(), .. Of2025()];

    private IEnumerable<Commemoration> Of2020()
    {
        yield return Told("vn-party-founding", 2020, "Chào mừng 90 năm ngày thành lập Đảng Cộng sản Việt Nam", "90 years of the Communist Party of Viet Nam");
        yield return Told("vn-ho-chi-minh-birthday", 2020, "Kỷ niệm 130 năm ngày sinh Chủ tịch Hồ Chí Minh", "130th birthday of President Hồ Chí Minh");
        yield return Told("vn-august-revolution", 2020, "Kỷ niệm 75 năm Cách mạng Tháng Tám", "75 years of the August Revolution");
        yield return Told("vn-national-day", 2020, "Kỷ niệm 75 năm Quốc khánh nước CHXHCN Việt Nam 2/9", "75th National Day of Viet Nam");
        yield return Met("diplomatic-relations/RU", 2020, "Kỷ niệm 70 năm thiết lập quan hệ ngoại giao Việt Nam – Liên bang Nga (1950 – 2020)", "70 years of diplomatic relations with Russia", new(2020, 6, 12));
        yield return Met("diplomatic-relations/US", 2020, "Kỷ niệm 25 năm thiết lập quan hệ ngoại giao Việt Nam – Hoa Kỳ (12/7/1995 – 12/7/2020)", "25 years of diplomatic relations with the United States");
        yield return Met("multilateral/asean-vn-joins", 2020, "Kỷ niệm 25 năm Việt Nam gia nhập ASEAN (28/7/1995 – 28/7/2020)", "25 years of Viet Nam in ASEAN");
        yield return Told("asean-community", 2020, "Kỷ niệm 05 năm thành lập Cộng đồng ASEAN", "5 years of the ASEAN Community", new(2020, 7, 28));
        yield return Met("national-day/KR", 2020, "Kỷ niệm 75 năm Quốc khánh Hàn Quốc (15/8/1945 – 15/8/2020)", "75th National Day of the Republic of Korea");
        yield return Met("multilateral/vufo-traditional-day", 2020, "Chương trình “Giai điệu Hữu nghị” chào mừng 70 năm ngày truyền thống Liên hiệp các tổ chức hữu nghị Việt Nam", "“Melody of Friendship”: 70 years of the Viet Nam Union of Friendship Organisations", new(2020, 11, 15));
        yield return MetByLaos(2020, "Kỷ niệm 45 năm Quốc khánh CHDCND Lào (2/12/1975 – 2/12/2020)", "45th National Day of the Lao PDR");
        yield return TetMeeting();
    }

    private IEnumerable<Commemoration> Of2025()
    {
        yield return Told("diplomatic-relations/CN", 2025, "Tuyên truyền 75 năm ngày thiết lập quan hệ ngoại giao Việt Nam – Trung Quốc", "75 years of diplomatic relations with China", new(2025, 2, 14));
        yield return Told("diplomatic-relations/RU", 2025, "Tuyên truyền 75 năm ngày thiết lập quan hệ ngoại giao Việt Nam – Liên bang Nga", "75 years of diplomatic relations with Russia", new(2025, 2, 14));
        yield return Told("diplomatic-relations/US", 2025, "Tuyên truyền 30 năm ngày thiết lập quan hệ ngoại giao Việt Nam – Hoa Kỳ", "30 years of diplomatic relations with the United States");
        yield return Told("asean-vn-joins", 2025, "Tuyên truyền 30 năm Việt Nam gia nhập ASEAN", "30 years of Viet Nam in ASEAN");
        yield return Told("vn-national-day", 2025, "Chào mừng 80 năm Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam", "80th National Day of Viet Nam");
        yield return Met("multilateral/vufo-traditional-day", 2025, "Chương trình Văn hóa – Thể thao hữu nghị chào mừng 75 năm ngày truyền thống Liên hiệp các tổ chức hữu nghị Việt Nam", "Friendship culture and sports programme: 75 years of the Viet Nam Union of Friendship Organisations");
        yield return MetByLaos(2025, "Chào mừng 50 năm Quốc khánh nước Cộng hòa Dân chủ Nhân dân Lào", "50th National Day of the Lao PDR");
        yield return Unreported(Proposed(Key("asean-community"), 2025, CommemorationForm.Propaganda, "Tuyên truyền 10 năm thành lập Cộng đồng ASEAN", "10 years of the ASEAN Community", null));
    }

    private Commemoration Told(string key, int year, string vi, string en, DateOnly? on = null)
    {
        var told = Proposed(Key(key), year, CommemorationForm.Propaganda, vi, en, on);
        return desk.Reported(told.With(AssignmentVerb.Coordinate, agencies.Culture), "Tin, bài đã đăng trên trang thông tin của Liên hiệp và cổng thông tin tỉnh.");
    }

    private Commemoration Met(string key, int year, string vi, string en, DateOnly? on = null)
    {
        var met = Proposed(Key(key), year, CommemorationForm.Ceremony, vi, en, on);
        desk.Describe(met, Hall, new(8, 30), new(10, 30), isShared: true);
        return desk.Reported(
            met.With(AssignmentVerb.Coordinate, agencies.ForeignAffairs, agencies.Departments).With(AssignmentVerb.Request, agencies.Front),
            "Họp mặt đã tổ chức theo kế hoạch; khách mời của Tổng Lãnh sự quán và các hội hữu nghị đã dự.");
    }

    private Commemoration MetByLaos(int year, string vi, string en)
    {
        var met = desk.Propose(associations.Laos, desk.Occurrence("national-day/LA", year), CommemorationForm.Reception, vi, en);
        desk.Describe(met, Hall, new(9, 0), new(11, 0), isShared: true);
        return desk.Reported(
            met.With(AssignmentVerb.Lead, agencies.Union).With(AssignmentVerb.Coordinate, agencies.ForeignAffairs),
            "Đã gặp mặt lưu học sinh Lào tại tỉnh và gửi thư chúc mừng Tổng Lãnh sự quán.");
    }

    private Commemoration TetMeeting()
    {
        var meeting = Proposed("multilateral/vn-tet", 2021, CommemorationForm.Reception, "Họp mặt kiều bào nhân dịp Tết Nguyên đán Tân Sửu 2021", "Meeting with compatriots abroad, Lunar New Year 2021", new(2021, 2, 3));
        return desk.Reported(meeting.With(AssignmentVerb.Coordinate, agencies.ForeignAffairs, agencies.Police).With(AssignmentVerb.Request, agencies.Front), "Họp mặt đã tổ chức theo quy mô thu gọn.");
    }

    private Commemoration Proposed(string key, int year, CommemorationForm form, string vi, string en, DateOnly? on) =>
        desk.Propose(associations.Union, desk.Occurrence(key, year), form, vi, en, on).With(AssignmentVerb.Lead, agencies.Union);

    private Commemoration Unreported(Commemoration commemoration) =>
        commemoration.Date <= desk.Today ? desk.Held(commemoration) : desk.Preparing(commemoration);

    /// <summary>Short keys are of the multilateral days.</summary>
    private static string Key(string key) => key.Contains('/', StringComparison.Ordinal) ? key : $"multilateral/{key}";
}
