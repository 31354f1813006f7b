using Registry.Domain.Members.Import;

namespace Registry.Domain.Tests.Members.Import;

public sealed class PhoneReaderTests
{
    [Theory]
    [InlineData("0914220187", "0914 220 187")]
    [InlineData("0914.220.187", "0914 220 187")]
    [InlineData("(0258) 3822-123", "0258 3822 123")]
    [InlineData("024 38255555", "024 3825 5555")]
    [InlineData("ĐT: 0914220187", "0914 220 187")]
    [InlineData("0914220187 (Zalo)", "0914 220 187")]
    [InlineData("+81 90 1234 5678", "+81 90 1234 5678")]
    [InlineData("0081901234567", "+81901234567")]
    [InlineData("1900 1234", "19001234")]
    [InlineData("", null)]
    [InlineData("-", null)]
    public void What_is_plain_is_written_the_usual_way(string text, string? read)
    {
        var reading = PhoneReader.Read(text);

        Assert.Equal(read, reading.Value);
        Assert.Empty(reading.Remarks);
    }

    [Theory]
    [InlineData("914220187", "0914 220 187", "Cell.PhoneZeroAdded")]
    [InlineData("914220187.0", "0914 220 187", "Cell.PhoneZeroAdded")]
    [InlineData("9.14220187E8", "0914 220 187", "Cell.PhoneZeroAdded")]
    [InlineData("2583822123", "0258 3822 123", "Cell.PhoneZeroAdded")]
    [InlineData("+84 914 220 187", "0914 220 187", "Cell.PhoneCountryCode")]
    [InlineData("84914220187", "0914 220 187", "Cell.PhoneCountryCode")]
    [InlineData("(+84) 0914 220 187", "0914 220 187", "Cell.PhoneCountryCode")]
    [InlineData("0084914220187", "0914 220 187", "Cell.PhoneCountryCode")]
    [InlineData("0914220187 - 0935640371", "0914 220 187; 0935 640 371", "Cell.PhoneSeveral")]
    [InlineData("0914220187/0935640371", "0914 220 187; 0935 640 371", "Cell.PhoneSeveral")]
    [InlineData("0914220187 0935640371", "0914 220 187; 0935 640 371", "Cell.PhoneSeveral")]
    [InlineData("0914220187-0935640371", "0914 220 187; 0935 640 371", "Cell.PhoneSeveral")]
    [InlineData("0258 3822 222; 0914 220 187", "0258 3822 222; 0914 220 187", "Cell.PhoneSeveral")]
    [InlineData("0914220187\n0258-3822-123", "0914 220 187; 0258 3822 123", "Cell.PhoneSeveral")]
    [InlineData("0914220187 gọi buổi sáng", "0914 220 187", "Cell.PhoneWords")]
    public void What_was_put_right_is_said(string text, string read, string code)
    {
        var reading = PhoneReader.Read(text);

        Assert.Equal(read, reading.Value);
        Assert.Equal([(RemarkKind.Note, code)], reading.Remarks.Select(remark => (remark.Kind, remark.Code)));
    }

    [Fact]
    public void A_number_of_before_2018_is_proposed_as_it_is_today()
    {
        var reading = PhoneReader.Read("01683 456 789");

        Assert.Equal("0383 456 789", reading.Value);
        Assert.Equal(["0168 3456 789", "0383 456 789"], Assert.Single(reading.Remarks, remark => remark.Code == "Cell.PhoneBefore2018").Arguments);
    }

    [Theory]
    [InlineData("0914 220 18", "Cell.PhoneLength")]
    [InlineData("09142201877", "Cell.PhoneLength")]
    [InlineData("9,88E+08", "Cell.PhoneRounded")]
    [InlineData("không có", "Cell.PhoneUnreadable")]
    public void What_is_no_number_is_a_problem(string text, string code)
    {
        var reading = PhoneReader.Read(text);

        Assert.Null(reading.Value);
        Assert.Contains(reading.Remarks, remark => (remark.Kind, remark.Code) == (RemarkKind.Problem, code));
    }

    [Theory]
    [InlineData("914220187; 2583822123; +84 935 640 371")]
    [InlineData("+81 90 1234 5678")]
    [InlineData("3822123")]
    public void What_was_read_once_reads_the_same_again(string text)
    {
        var read = PhoneReader.Read(text).Value;

        Assert.Equal(read, PhoneReader.Read(read).Value);
    }
}
