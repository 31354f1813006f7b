using Registry.Web.Ui;

namespace Registry.Web.Tests.Ui;

public sealed class PaperFileNameTests
{
    [Theory]
    [InlineData("Thư chúc mừng – Tổng Lãnh sự quán", "Thư chúc mừng – Tổng Lãnh sự quán.pdf")]
    [InlineData("../../etc/passwd", "etc passwd.pdf")]
    [InlineData("C:\\Windows\\x\"; filename=evil.exe", "C Windows x filename=evil.exe.pdf")]
    [InlineData("a\r\nSet-Cookie: b\0", "a Set-Cookie b.pdf")]
    [InlineData("…", "….pdf")]
    [InlineData("  . ", "paper.pdf")]
    public void A_title_becomes_a_name_that_every_system_keeps(string title, string name) => Assert.Equal(name, PaperFileName.Of(title));

    [Fact]
    public void A_long_title_is_cut() => Assert.Equal(104, PaperFileName.Of(new string('ư', 500)).Length);

    [Fact]
    public void The_header_has_the_whole_name_and_a_plain_one_and_no_line_of_its_own()
    {
        var header = PaperFileName.Disposition("Thư gửi “Lào”\r\nX: y");

        Assert.DoesNotContain('\n', header);
        Assert.StartsWith("inline; filename=thu-gui--lao--x-y.pdf; filename*=UTF-8''Th%C6%B0%20g", header, StringComparison.Ordinal);
    }
}
