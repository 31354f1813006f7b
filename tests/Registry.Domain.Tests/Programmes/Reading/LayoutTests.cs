namespace Registry.Domain.Tests.Programmes.Reading;

/// <summary>Plans in the layouts of other provinces.</summary>
public sealed class LayoutTests
{
    [Theory]
    [InlineData("Made/lam-dong-2026", """
        1 | Lễ kỷ niệm 50 năm | Tháng 8/2026 | Liên hiệp các tổ chức hữu nghị tỉnh | Sở Văn hóa, Thể thao và Du lịch; Công an tỉnh; Đài Phát thanh và Truyền hình tỉnh
        2 | Gặp mặt hữu nghị nhân | trước ngày 02/12/2026 | Sở Ngoại vụ; Hội hữu nghị Việt Nam - Lào tỉnh | Các sở, ban, ngành liên quan
        1 | Tổ chức 03 đoàn ra | Quý II và III | Sở Ngoại vụ | Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch
        2 | Tiếp nhận, quản lý đoàn | Thường xuyên | Phòng Lãnh sự
        """)]
    [InlineData("Made/nghe-an-2025", """
        1 | Kỷ niệm 63 năm ngày | Tháng 9 | Sở Ngoại vụ | Hội hữu nghị Việt Nam - Lào tỉnh; Tỉnh đoàn; Công an tỉnh
        2 | Gửi thư chúc mừng Quốc | Thường xuyên | Sở Ngoại vụ | Văn phòng UBND tỉnh
        3 | Đón đoàn tỉnh Xiêng Khoảng | Quý II và III | Văn phòng UBND tỉnh | Sở Ngoại vụ; Sở Văn hóa, Thể thao và Du lịch; Công an tỉnh; UBND các huyện biên giới
        5 | Hội nghị tổng kết | Tháng 12/2025 | Liên hiệp các tổ chức hữu nghị tỉnh | Các đơn vị liên quan
        """)]
    [InlineData("Made/bac-ninh-2026", """
        1 | Tổ chức Hội nghị gặp | Tháng 4/2026 | Sở Ngoại vụ | Ban Quản lý các khu công nghiệp; Sở Tài chính
        2 | Đoàn công tác thăm Trung | Quý III/2026 | Văn phòng Sở | Phòng Hợp tác quốc tế; Phòng Lãnh sự
        3 | Khảo sát nhu cầu của | Thường xuyên | Phòng Lãnh sự
        """)]
    [InlineData("Made/quang-tri-2027", """
        - | Họp Ban Thường vụ Liên | ngày 20/01
        - | Thăm, chúc Tết gia đình | Tháng 1 | Hội hữu nghị Việt Nam - Lào tỉnh
        - | Tổ chức Hội thảo khoa | Tháng 3 |  | Sở Ngoại vụ
        - | Kỷ niệm 60 năm thiết | Quý II | Hội hữu nghị Việt Nam – Campuchia tỉnh | Tỉnh đoàn; Hội Liên hiệp Phụ nữ tỉnh
        - | Đại hội Hội hữu nghị | Quý II
        1 | Tổ chức chào mừng kỷ | Tháng 9
        2 | Phát động cuộc thi viết | Tháng 9
        - | Tổng kết công tác năm, | 06 tháng cuối năm
        """)]
    [InlineData("Made/tinh-uy-2026", """
        1 | Tổ chức hội nghị quán | Quý I/2026 | Ban Tuyên giáo và Dân vận Tỉnh ủy | Đảng ủy UBND tỉnh
        2 | Xây dựng chuyên trang, chuyên | trước ngày 30/6/2026 | Báo và Phát thanh, Truyền hình Gia Lai
        """)]
    [InlineData("Made/hue-2026", """
        2.1.1 | Tổ chức Tuần Văn hóa | từ ngày 10/4 đến ngày 16/4/2026 | Sở Văn hóa và Thể thao | Sở Ngoại vụ; Hội hữu nghị Việt - Pháp thành phố
        2.1.2 | Gặp mặt Tổng Lãnh sự | Tháng 1/2026 | Văn phòng UBND thành phố | Sở Ngoại vụ
        2.2.1 | Vận động viện trợ phi | Thường xuyên | Liên hiệp các tổ chức hữu nghị thành phố
        """)]
    [InlineData("Made/an-giang-2027", """
        1 | Kỷ niệm 52 năm Ngày | ngày 30/4 | Văn phòng UBND tỉnh | Bộ Chỉ huy Quân sự tỉnh; Công an tỉnh
        2 | Kỷ niệm 60 năm thiết | ngày 24/6 | Sở Ngoại vụ; Hội hữu nghị Việt Nam - Campuchia tỉnh | Bộ đội Biên phòng tỉnh; Tỉnh đoàn
        3 | Đón đoàn tỉnh Takeo | Quý III | Sở Ngoại vụ
        4 | Tập huấn công tác đối | Tháng 11 và 12 | Liên hiệp các tổ chức hữu nghị tỉnh | Trường Chính trị tỉnh
        """)]
    [InlineData("Made/quang-ninh-2025", """
        a | Giao lưu thanh niên biên | Tuần 3 tháng 5 | Tỉnh đoàn | Sở Ngoại vụ; UBND thành phố Móng Cái
        b | Hội thảo kỷ niệm 75 | Đầu tháng 6 | Liên hiệp các tổ chức hữu nghị tỉnh | Tỉnh đoàn; Trường Đại học Hạ Long
        a | Trại hè hữu nghị Việt | từ ngày 15/7 đến ngày 20/7 | Tỉnh đoàn
        b | Tặng học bổng lưu học | Tháng 9 | Hội hữu nghị Việt Nam - Lào tỉnh | Trường Đại học Hạ Long
        """)]
    public void Activities_are_found_whichever_the_layout(string name, string expected) => Assert.Equal(expected, Plans.Table(Plans.Read(name)));

    [Theory]
    [InlineData("Made/lam-dong-2026", "45/KH-SNgV | Lâm Đồng | Sở Ngoại vụ tỉnh Lâm Đồng | KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Nguyễn Thị Minh Tâm")]
    [InlineData("Made/nghe-an-2025", "88/KH-UBND | Nghệ An | UBND tỉnh Nghệ An | TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Bùi Đình Long")]
    [InlineData("Made/bac-ninh-2026", "19/KH-SNgV | Bắc Ninh | Sở Ngoại vụ |  / GIÁM ĐỐC / Nguyễn Quang Huy")]
    [InlineData("Made/quang-tri-2027", "07/CTr-LHHN | Quảng Trị | Liên hiệp các tổ chức hữu nghị tỉnh Quảng Trị | TM. BAN THƯỜNG VỤ / CHỦ TỊCH / Hoàng Đăng Mai")]
    [InlineData("Made/hue-2026", "64/KH-UBND | Huế | Ủy ban nhân dân thành phố Huế | TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Nguyễn Thanh Bình")]
    [InlineData("Made/an-giang-2027", "118/KH-UBND | An Giang | Ủy ban nhân dân tỉnh An Giang |  / CHỦ TỊCH / Hồ Văn Mừng")]
    [InlineData("Made/quang-ninh-2025", "31-KH/TĐTN-BPT | Quảng Ninh | TỈNH ĐOÀN QUẢNG NINH | TM. BAN THƯỜNG VỤ TỈNH ĐOÀN / PHÓ BÍ THƯ / Hoàng Văn Hải")]
    [InlineData("Made/tinh-uy-2026", "22-KH/TU | Pleiku | Ban Thường vụ Tỉnh ủy | T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ / Rah Lan Chung")]
    public void The_head_and_the_end_are_read_also_beside_each_other(string name, string expected)
    {
        var plan = Plans.Read(name);

        Assert.Equal(expected, $"{plan.Number?.Value} | {plan.Place?.Value} | {plan.Issuer?.Value} | {string.Join("; ", plan.Signature!.Authorities)} / {plan.Signature.Post} / {plan.Signature.Name}");
        Assert.Empty(plan.Unplaced);
    }

    [Fact]
    public void A_plan_for_one_event_is_one_activity_with_what_its_headings_say()
    {
        var plan = Plans.ReadText("""
            KẾ HOẠCH
            Tổ chức Lễ kỷ niệm 60 năm thiết lập quan hệ ngoại giao Việt Nam - Campuchia năm 2027

            I. MỤC ĐÍCH
            - Ôn lại truyền thống.
            II. THỜI GIAN, ĐỊA ĐIỂM
            1. Thời gian: Ngày 24/6/2027.
            2. Địa điểm: Hội trường tỉnh.
            """);

        var activity = Assert.Single(plan.Activities);
        Assert.StartsWith("Tổ chức Lễ kỷ niệm 60 năm", activity.Text, StringComparison.Ordinal);
        Assert.Equal("ngày 24/6/2027", activity.Time!.Expression!.ToString());
        Assert.Equal("Hội trường tỉnh", activity.Place!.Value);
    }
}
