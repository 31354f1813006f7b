using Registry.Domain.Members.Import;

namespace Registry.Domain.Tests.Members.Import;

public sealed class BirthReaderTests
{
    private static readonly DateOnly Today = new(2027, 3, 15);

    [Theory]
    [InlineData("1965", "1965")]
    [InlineData("12/03/1965", "12/03/1965")]
    [InlineData("12-3-1965", "12/03/1965")]
    [InlineData("12.03.1965.", "12/03/1965")]
    [InlineData("12 / 3 / 1965", "12/03/1965")]
    [InlineData("1965-03-12", "12/03/1965")]
    [InlineData("1965-03-12T00:00:00", "12/03/1965")]
    [InlineData("12/03/1965 00:00:00", "12/03/1965")]
    [InlineData("3/1965", "03/1965")]
    [InlineData("Tháng 3 năm 1965", "03/1965")]
    [InlineData("ngày 12 tháng 3 năm 1965", "12/03/1965")]
    [InlineData("Sinh năm 1965", "1965")]
    [InlineData("Mar 12, 1965", "12/03/1965")]
    [InlineData("29/2/1964", "29/02/1964")]
    [InlineData("", "")]
    [InlineData(" – ", "")]
    [InlineData(null, "")]
    public void What_is_plain_is_read_without_a_word(string? text, string read)
    {
        var reading = BirthReader.Read(text, Today);

        Assert.Equal(read, reading.Value.ToString());
        Assert.Empty(reading.Remarks);
    }

    [Theory]
    [InlineData("12/3/65", "12/03/1965", "Cell.ShortYear")]
    [InlineData("65", "1965", "Cell.ShortYear")]
    [InlineData("5/96", "05/1996", "Cell.ShortYear")]
    [InlineData("12-Mar-65", "12/03/1965", "Cell.ShortYear")]
    [InlineData("1/1/09", "01/01/2009", "Cell.ShortYear")]
    [InlineData("1/1/20", "01/01/1920", "Cell.ShortYear")]
    [InlineData("23813", "12/03/1965", "Cell.DayFromSerial")]
    [InlineData("23813.5", "12/03/1965", "Cell.DayFromSerial")]
    [InlineData("3/25/1965", "25/03/1965", "Cell.MonthFirst")]
    [InlineData("12031965", "12/03/1965", "Cell.DayWithoutSigns")]
    public void What_is_guessed_is_proposed(string text, string read, string code)
    {
        var reading = BirthReader.Read(text, Today);

        Assert.Equal(read, reading.Value.ToString());
        Assert.Contains(reading.Remarks, remark => (remark.Kind, remark.Code, remark.Proposal) == (RemarkKind.Doubt, code, read));
    }

    [Theory]
    [InlineData("2072", "Cell.BirthInFutureMeant", "1972")]
    [InlineData("16/03/2027", "Cell.BirthInFuture", null)]
    [InlineData("2999", "Cell.BirthInFuture", null)]
    [InlineData("1899", "Cell.BirthTooEarly", null)]
    [InlineData("01/01/1900", "Cell.BirthTooEarly", null)]
    [InlineData("29/02/1900", "Cell.DayDoesNotExist", null)]
    [InlineData("00/01/1900", "Cell.DayDoesNotExist", null)]
    [InlineData("31/02/1970", "Cell.DayDoesNotExist", null)]
    [InlineData("13/13/1970", "Cell.DayDoesNotExist", null)]
    [InlineData("62 tuổi", "Cell.AgeInsteadOfYear", null)]
    [InlineData("196", "Cell.DayUnreadable", null)]
    [InlineData("khoảng những năm 60", "Cell.DayUnreadable", null)]
    [InlineData("9999999999999", "Cell.DayUnreadable", null)]
    [InlineData("12/3/1965/7", "Cell.DayUnreadable", null)]
    public void What_cannot_be_is_a_problem(string text, string code, string? proposal)
    {
        var reading = BirthReader.Read(text, Today);

        Assert.True(reading.IsProblem);
        Assert.Equal(default, reading.Value);
        Assert.Equal(code, reading.Remarks[0].Code);
        Assert.Equal(proposal, reading.Remarks[0].Proposal);
    }

    [Theory]
    [InlineData("1910", "Cell.BirthVeryOld")]
    [InlineData("2024", "Cell.BirthVeryYoung")]
    [InlineData("12/3", "Cell.YearMissing")]
    public void What_is_rare_is_doubted_and_taken(string text, string code)
    {
        var reading = BirthReader.Read(text, Today);

        Assert.Contains(reading.Remarks, remark => (remark.Kind, remark.Code) == (RemarkKind.Doubt, code));
        Assert.NotEqual(default, reading.Value);
    }

    [Theory]
    [InlineData("1/9/1994", "01/09/1994", null)]
    [InlineData("1/9/19", "01/09/2019", "Cell.ShortYear")]
    [InlineData("1/9/28", "01/09/2028", "Cell.ShortYear")]
    [InlineData("1/9/29", "01/09/1929", "Cell.ShortYear")]
    [InlineData("1/4/2027", "01/04/2027", "Cell.DayAhead")]
    [InlineData("1/9/2999", "", "Cell.DayTooFarAhead")]
    [InlineData("1/9/1930", "01/09/1930", "Cell.DayVeryEarly")]
    [InlineData("29/02/1900", "", "Cell.DayDoesNotExist")]
    [InlineData("1/9", "", "Cell.YearMissing")]
    public void A_day_of_joining_may_lie_ahead_and_may_not_lack_its_year(string text, string read, string? code)
    {
        var reading = MembershipDayReader.Read(text, Today);

        Assert.Equal(read, reading.Value.ToString());
        Assert.Equal(code, reading.Remarks is [var remark, ..] ? remark.Code : null);
    }
}
