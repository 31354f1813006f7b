using Registry.Domain.Members;

namespace Registry.Domain.Tests.Members;

public sealed class ConsentNoticeTests
{
    private static readonly DateOnly From = new(2026, 1, 1);

    [Fact]
    public void Each_line_is_a_purpose_with_its_kinds_of_data()
    {
        var notice = Notice("Mời dự hoạt động: điện thoại, thư điện tử\n\n Đăng ảnh trên trang của Hội : ảnh, họ tên ");

        Assert.Equal([new("Mời dự hoạt động", "điện thoại, thư điện tử"), new("Đăng ảnh trên trang của Hội", "ảnh, họ tên")], notice.PurposeList);
    }

    [Theory]
    [InlineData("Mời dự hoạt động", "ConsentNotice.PurposeWithoutData")]
    [InlineData("Mời dự hoạt động: điện thoại\nmời dự  hoạt động: thư", "ConsentNotice.PurposeTwice")]
    [InlineData("  ", "Text.Missing")]
    public void What_is_asked_is_told_and_asked_once(string purposes, string code) =>
        Assert.Equal(code, Assert.Throws<RuleException>(() => Notice(purposes)).Code);

    [Fact]
    public void A_purpose_fits_the_consent_that_names_it()
    {
        var broken = Assert.Throws<RuleException>(() => Notice(new string('a', Consent.PurposeLength + 1) + ": ảnh"));

        Assert.Equal("ConsentNotice.PurposeTooLong", broken.Code);
    }

    private static ConsentNotice Notice(string purposes) => new("01/2026", From, purposes, "Hội giữ dữ liệu.", "Được biết.", "Văn phòng Hội");
}
