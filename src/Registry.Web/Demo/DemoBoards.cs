using Registry.Domain.Associations.Board;

namespace Registry.Web.Demo;

/// <summary>Boards with a past: a term that is over, a chair who acts, places that are empty; the people are invented.</summary>
internal sealed class DemoBoards(DemoAssociations associations, DateOnly today)
{
    private static readonly DateOnly Third = new(2020, 3, 28);
    private static readonly DateOnly Second = new(2020, 6, 27);
    private static readonly DateOnly Fourth = new(2022, 3, 18);

    /// <summary>A day so recent that the authority may not have been told yet.</summary>
    private DateOnly Lately => new DateOnly(today.Year, today.Month, 1).AddMonths(-1);

    public IEnumerable<DemoBoard> All => [Union(), Laos(), Cambodia(), Thailand(), University(), Asean()];

    private DemoBoard Union() => new DemoBoard(associations.Union, Fourth)
        .Seat(BoardBody.Standing, "Chủ tịch", "Chair", need: SeatNeed.Signing)
        .Held("Trịnh Công Thành", "Nguyên Phó Chủ tịch, Ủy ban nhân dân tỉnh", Fourth)
        .Seat(BoardBody.Standing, "Phó Chủ tịch thường trực", "Standing deputy chair", need: SeatNeed.Charter)
        .Held("Nguyễn Thị Thanh Xuân", "Liên hiệp các tổ chức hữu nghị tỉnh", Fourth)
        .Seat(BoardBody.Standing, "Phó Chủ tịch", "Deputy chair", 2)
        .Held("Đoàn Văn Lễ", "Phó Giám đốc, Sở Ngoại vụ", Fourth)
        .Held("Huỳnh Ngọc Ánh", "Hội Liên hiệp Phụ nữ tỉnh", Fourth, new(2025, 6, 1), HoldingEnd.Resigned)
        .Seat(BoardBody.Standing, "Tổng Thư ký", "Secretary-general", need: SeatNeed.Charter)
        .Held("Ngô Bảo Long", "Liên hiệp các tổ chức hữu nghị tỉnh", Fourth, new(2024, 3, 14), HoldingEnd.Moved)
        .Held("Đặng Thị Thu Hà", "Liên hiệp các tổ chức hữu nghị tỉnh", new(2024, 3, 14))
        .Seat(BoardBody.Executive, "Ủy viên", "Member", 5)
        .Held("Ngô Bảo Long", "Liên hiệp các tổ chức hữu nghị tỉnh", new(2024, 3, 14))
        .Held("Lâm Quốc Việt", "Trường Đại học Đồng Nai", Fourth)
        .Held("Trần Thị Kim Oanh", "Tỉnh đoàn", Fourth)
        .Held("Võ Minh Quân", "Ban Quản lý các khu công nghiệp", Fourth)
        .Seat(BoardBody.Inspection, "Trưởng Ban Kiểm tra", "Head of the inspection committee", need: SeatNeed.Charter)
        .Held("Bùi Đức Thịnh", "Ủy ban Kiểm tra", Fourth);

    /// <summary>Its term ended with the year 2025: everybody stays until the next congress.</summary>
    private DemoBoard Laos() => new DemoBoard(associations.Laos, new(2009, 1, 1))
        .Seat(BoardBody.Standing, "Chủ tịch", "Chair", need: SeatNeed.Signing)
        .Held("Hồ Ngọc Ẩn", "Nguyên Giám đốc, Sở Giáo dục và Đào tạo", Third, new(2023, 5, 1), HoldingEnd.Resigned)
        .Held("Phan Văn Ước", "Nguyên chuyên gia tại Lào", new(2023, 5, 1), new(2023, 8, 15), HoldingEnd.Succeeded, acting: true)
        .Held("Phạm Quốc Hưng", "Trường Đại học Đồng Nai", new(2023, 8, 15))
        .Seat(BoardBody.Standing, "Phó Chủ tịch", "Deputy chair", 2, SeatNeed.Charter)
        .Held("Phan Văn Ước", "Nguyên chuyên gia tại Lào", Third)
        .Held("Võ Tấn Đạt", "Công ty Cao su Đồng Nai", Third, Lately, HoldingEnd.Resigned, isTold: false)
        .Seat(BoardBody.Standing, "Tổng Thư ký", "Secretary-general", need: SeatNeed.Charter)
        .Held("Lê Minh Nguyệt", "Sở Ngoại vụ", Third)
        .Seat(BoardBody.Executive, "Ủy viên", "Member", 5)
        .Held("Nguyễn Hoài Nam", "Chi hội Trường Đại học Đồng Nai", Third)
        .Held("Huỳnh Thị Mỹ Dung", "Sở Y tế", Third)
        .Held("Đinh Công Sơn", "Hội Cựu chiến binh tỉnh", Third)
        .Held("Trương Thị Bích Thủy", "Chi hội phường Long Khánh", new(2021, 11, 5))
        .Seat(BoardBody.Inspection, "Trưởng Ban Kiểm tra", "Head of the inspection committee", need: SeatNeed.Charter)
        .Held("Tạ Quang Vinh", "Thanh tra tỉnh", Third);

    /// <summary>Somebody acts until a chair is elected.</summary>
    private DemoBoard Cambodia() => new DemoBoard(associations.Cambodia, new(2014, 6, 1))
        .Seat(BoardBody.Standing, "Chủ tịch", "Chair", need: SeatNeed.Signing)
        .Held("Mai Xuân Hòa", "Nguyên Phó Chỉ huy trưởng, Bộ Chỉ huy Quân sự tỉnh", Second, new(2026, 2, 1), HoldingEnd.Resigned)
        .Held("Lý Thị Sóc Kha", "Ban Dân tộc", new(2026, 2, 1), acting: true)
        .Seat(BoardBody.Standing, "Phó Chủ tịch", "Deputy chair")
        .Held("Lý Thị Sóc Kha", "Ban Dân tộc", Second)
        .Seat(BoardBody.Standing, "Tổng Thư ký", "Secretary-general", need: SeatNeed.Charter)
        .Held("Nguyễn Trọng Nghĩa", "Sở Ngoại vụ", Second)
        .Seat(BoardBody.Executive, "Ủy viên", "Member", 3)
        .Held("Cao Thị Ngọc Yến", "Bệnh viện Đa khoa Đồng Nai", Second)
        .Held("Dương Tấn Phước", "Hội Cựu chiến binh tỉnh", Second);

    private DemoBoard Thailand() => new DemoBoard(associations.Thailand, new(2015, 8, 6))
        .Seat(BoardBody.Standing, "Chủ tịch", "Chair", need: SeatNeed.Signing)
        .Held("Đỗ Hữu Tài", "Hiệp hội Doanh nghiệp tỉnh", Second)
        .Seat(BoardBody.Standing, "Phó Chủ tịch", "Deputy chair")
        .Held("Vương Mỹ Linh", "Sở Công Thương", Second, new(2024, 10, 1), HoldingEnd.Dismissed)
        .Seat(BoardBody.Standing, "Tổng Thư ký", "Secretary-general", need: SeatNeed.Charter);

    private DemoBoard University() => new DemoBoard(associations.Branches[0], new(2018, 11, 17))
        .Seat(BoardBody.Executive, "Chi hội trưởng", "Head of the branch", need: SeatNeed.Signing)
        .Held("Quách Thị Hồng Nhung", "Khoa Sư phạm, Trường Đại học Đồng Nai", new(2023, 5, 20))
        .Seat(BoardBody.Executive, "Chi hội phó", "Deputy head of the branch")
        .Held("Kiều Anh Tuấn", "Phòng Công tác sinh viên, Trường Đại học Đồng Nai", new(2023, 5, 20))
        .Seat(BoardBody.Executive, "Ủy viên", "Member", 2)
        .Held("Thạch Minh Đức", "Trường Đại học Đồng Nai", new(2023, 5, 20));

    private DemoBoard Asean() => new DemoBoard(associations.Asean, new(2020, 3, 13))
        .Seat(BoardBody.Founding, "Trưởng ban vận động", "Head of the founding committee", need: SeatNeed.Signing)
        .Held("Lương Thế Hiển", "Liên hiệp các tổ chức hữu nghị tỉnh", new(2020, 10, 1))
        .Introduced(new(1961, 4, 9), "Phường Thuận Hóa, thành phố Huế", "Thạc sĩ Quan hệ quốc tế", "24 Nguyễn Ái Quốc, phường Trấn Biên, thành phố Đồng Nai")
        .Seat(BoardBody.Founding, "Thành viên ban vận động", "Member of the founding committee", 3)
        .Held("Châu Thị Kim Loan", "Phó Trưởng khoa, Trường Đại học Lạc Hồng", new(2020, 10, 1))
        .Introduced(new(1972, 11, 2), "Xã Cần Đước, tỉnh Tây Ninh", "Tiến sĩ Ngôn ngữ học", "7 Huỳnh Văn Nghệ, phường Tam Hiệp, thành phố Đồng Nai")
        .Held("Phùng Gia Khiêm", "Hiệp hội Doanh nghiệp tỉnh", new(2020, 10, 1));
}
