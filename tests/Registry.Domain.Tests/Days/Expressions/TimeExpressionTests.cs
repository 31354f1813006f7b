using System.Text;
using Registry.Domain.Days.Expressions;

namespace Registry.Domain.Tests.Days.Expressions;

public sealed class TimeExpressionTests
{
    [Theory]
    [InlineData("Quý I/2020", "2020-01-01..2020-03-31")]
    [InlineData("Quý II/2020", "2020-04-01..2020-06-30")]
    [InlineData("Cuối Quý II/2020", "2020-06-01..2020-06-30")]
    [InlineData("đầu quý III năm 2025", "2025-07-01..2025-07-31")]
    [InlineData("Quý III & IV/2020", "2020-07-01..2020-12-31")]
    [InlineData("Quý III và IV/2020", "2020-07-01..2020-12-31")]
    [InlineData("Quý II & IV/2020", "2020-04-01..2020-06-30 2020-10-01..2020-12-31")]
    [InlineData("Quý I,II,III, IV/2020", "2020-01-01..2020-12-31")]
    [InlineData("Quý I - III", "2024-01-01..2024-09-30")]
    [InlineData("Quý 2, quý 4/2025", "2025-04-01..2025-06-30 2025-10-01..2025-12-31")]
    [InlineData("Quý III", "2024-07-01..2024-09-30")]
    [InlineData("Tháng 9", "2024-09-01..2024-09-30")]
    [InlineData("tháng 02/2024", "2024-02-01..2024-02-29")]
    [InlineData("Tháng 3, 4 và 11/2025", "2025-03-01..2025-04-30 2025-11-01..2025-11-30")]
    [InlineData("Tháng 8-9/2025", "2025-08-01..2025-09-30")]
    [InlineData("cuối tháng 02/2023", "2023-02-21..2023-02-28")]
    [InlineData("9/2025", "2025-09-01..2025-09-30")]
    [InlineData("Tuần 1 tháng 5", "2024-05-01..2024-05-07")]
    [InlineData("Tuần 3 tháng 5", "2024-05-15..2024-05-21")]
    [InlineData("tuần 4 tháng 02/2023", "2023-02-22..2023-02-28")]
    [InlineData("tuần thứ ba của tháng 5 năm 2025", "2025-05-15..2025-05-21")]
    [InlineData("Tuần 3, tháng 5", "2024-05-15..2024-05-21")]
    [InlineData("Tuần 1 và 3 tháng 5/2025", "2025-05-01..2025-05-07 2025-05-15..2025-05-21")]
    [InlineData("tuần 2-4 tháng 9", "2024-09-08..2024-09-30")]
    [InlineData("Tuần 1, tuần 2 tháng 10", "2024-10-01..2024-10-14")]
    [InlineData("tuần đầu tháng 6", "2024-06-01..2024-06-07")]
    [InlineData("tuần đầu tiên của tháng 6", "2024-06-01..2024-06-07")]
    [InlineData("tuần giữa tháng 6", "2024-06-08..2024-06-21")]
    [InlineData("tuần cuối tháng 12", "2024-12-22..2024-12-31")]
    [InlineData("Thượng tuần tháng 5", "2024-05-01..2024-05-10")]
    [InlineData("trung tuần tháng 5/2025", "2025-05-11..2025-05-20")]
    [InlineData("hạ tuần tháng 02/2025", "2025-02-21..2025-02-28")]
    [InlineData("đầu tháng 5", "2024-05-01..2024-05-10")]
    [InlineData("giữa tháng 5", "2024-05-11..2024-05-20")]
    [InlineData("dự kiến tuần 2 tháng 3; ngày 3 tháng 6", "2024-03-08..2024-03-14 2024-06-03..2024-06-03")]
    [InlineData("Thường xuyên", "2024-01-01..2024-12-31")]
    [InlineData("Trong năm", "2024-01-01..2024-12-31")]
    [InlineData("Hằng năm", "2024-01-01..2024-12-31")]
    [InlineData("hàng năm", "2024-01-01..2024-12-31")]
    [InlineData("định kỳ", "2024-01-01..2024-12-31")]
    [InlineData("06 tháng", "")]
    [InlineData("6 tháng", "")]
    [InlineData("05 năm", "")]
    [InlineData("6 tháng đầu năm 2025", "2025-01-01..2025-06-30")]
    [InlineData("06 tháng cuối năm", "2024-07-01..2024-12-31")]
    [InlineData("năm 2025", "2025-01-01..2025-12-31")]
    [InlineData("trong năm 2025", "2025-01-01..2025-12-31")]
    [InlineData("giai đoạn 2019 – 2025", "2019-01-01..2025-12-31")]
    [InlineData("nhiệm kỳ 2020 - 2025", "2020-01-01..2025-12-31")]
    [InlineData("nhiệm kỳ 2020—2025", "2020-01-01..2025-12-31")]
    [InlineData("1950 – 2020", "1950-01-01..2020-12-31")]
    [InlineData("12/7/1995 – 12/7/2020", "1995-07-12..2020-07-12")]
    [InlineData("2-12-1975 - 2-12-2020", "1975-12-02..2020-12-02")]
    [InlineData("ngày 05 tháng 01 năm 2022", "2022-01-05..2022-01-05")]
    [InlineData("ngày 05/01/2022", "2022-01-05..2022-01-05")]
    [InlineData("ngày 8/8/2018", "2018-08-08..2018-08-08")]
    [InlineData("ngày 08/8/2018", "2018-08-08..2018-08-08")]
    [InlineData("24/6", "2024-06-24..2024-06-24")]
    [InlineData("01-05/9", "2024-09-01..2024-09-05")]
    [InlineData("từ ngày 28/12 đến hết ngày 03/01/2025", "2024-12-28..2025-01-03")]
    [InlineData("dịp năm mới", "2024-01-01..2024-01-31")]
    [InlineData("Tết Nguyên đán Tân Sửu 2021", "2021-02-05..2021-02-21")]
    [InlineData("Tết Nguyên đán Tân Sửu", "2021-02-05..2021-02-21")]
    [InlineData("dịp Tết Nguyên đán năm 2021", "2021-02-05..2021-02-21")]
    [InlineData("trong thời gian tới", "")]
    [InlineData("Dự kiến Quý III/2020", "2020-07-01..2020-09-30")]
    [InlineData("Tháng 4; ngày 24/6/2024", "2024-04-01..2024-04-30 2024-06-24..2024-06-24")]
    [InlineData("trước ngày 26/5", "2024-01-01..2024-05-25")]
    [InlineData("chậm nhất ngày 25/5/2025", "2025-01-01..2025-05-25")]
    [InlineData("trước tháng 6/2025", "2025-01-01..2025-05-31")]
    public void What_plans_write_is_read_as_its_days(string written, string windows)
    {
        var read = TimeExpression.Read(written).Windows(2024);

        Assert.Equal(windows, string.Join(' ', read.Select(window => $"{window.First:yyyy-MM-dd}..{window.Last:yyyy-MM-dd}")));
    }

    [Theory]
    [InlineData("QUÝ ii & iV/2020", "Quý II và IV/2020")]
    [InlineData("cuối quy 2/2020", "Cuối Quý II/2020")]
    [InlineData("Tháng 8-10", "Tháng 8, 9 và 10")]
    [InlineData("ngày 8/8/2018", "ngày 08/8/2018")]
    [InlineData("05-01-2022", "ngày 05/01/2022")]
    [InlineData("nhiệm kỳ 2020-2025", "nhiệm kỳ 2020 – 2025")]
    [InlineData("hàng năm", "Hằng năm")]
    [InlineData("6 tháng", "06 tháng")]
    [InlineData("tết nguyên đán tân sửu", "Tết Nguyên đán Tân Sửu 2021")]
    [InlineData("trước 26/5", "trước ngày 26/5")]
    [InlineData("TUẦN THỨ BA THÁNG 5 NĂM 2025", "Tuần 3 tháng 5/2025")]
    [InlineData("tuần cuối cùng của tháng 9", "Tuần 4 tháng 9")]
    [InlineData("thượng tuần tháng 5", "Đầu tháng 5")]
    public void Printed_it_takes_the_form_of_official_papers(string written, string normal) =>
        Assert.Equal(normal, TimeExpression.Read(written).ToString());

    [Theory]
    [InlineData(2025, 2025, 5, 25)]
    [InlineData(2026, 2026, 5, 25)]
    public void Before_a_day_leaves_that_day_out(int planYear, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), TimeExpression.Read("trước ngày 26/5").LastDay(planYear));

    [Fact]
    public void What_stands_all_year_is_never_late()
    {
        Assert.True(TimeExpression.Read("Thường xuyên").IsStanding);
        Assert.Null(TimeExpression.Read("Thường xuyên").LastDay(2025));
        Assert.Equal(new DateOnly(2025, 9, 30), TimeExpression.Read("Quý III").LastDay(2025));
    }

    [Fact]
    public void Decomposed_text_is_read_like_composed() =>
        Assert.Equal(TimeExpression.Read("Cuối Quý II/2020"), TimeExpression.Read("Cuối Quý II/2020".Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData("Quý V/2020", "Time.Unreadable", "V/2020", 5)]
    [InlineData("Quý II/2020 nhé", "Time.Unreadable", "nhé", 13)]
    [InlineData("Tháng 13", "Time.Unreadable", "13", 7)]
    [InlineData("Tuần 5 tháng 5", "Time.Unreadable", "5 tháng 5", 6)]
    [InlineData("Tuần 3 tháng 13", "Time.Unreadable", "13", 14)]
    [InlineData("tuần 3-2 tháng 5", "Time.Unreadable", "2 tháng 5", 8)]
    [InlineData("Tuần 3/5", "Time.Unreadable", "3/5", 6)]
    [InlineData("khi nào rảnh", "Time.Unreadable", "khi nào rảnh", 1)]
    [InlineData("Tết Nguyên đán Tân Mèo 2021", "Time.YearHasAnotherName", 2021, "Tân Sửu")]
    [InlineData("Tết Nguyên đán Canh Tý 2021", "Time.YearHasAnotherName", 2021, "Tân Sửu")]
    [InlineData("ngày 30/02/2025", "Date.DoesNotExist", "30/02/2025", null)]
    public void What_cannot_be_read_is_said_with_its_place(string written, string code, object first, object? second)
    {
        var problem = Assert.Throws<RuleException>(() => TimeExpression.Read(written));

        Assert.Equal(code, problem.Code);
        Assert.Equal(new[] { first, second }.OfType<object>(), problem.Arguments);
    }

    [Theory]
    [InlineData("Quý")]
    [InlineData("trước ngày")]
    [InlineData("từ ngày 01/9 đến")]
    public void What_breaks_off_is_said(string written) =>
        Assert.Equal("Time.Unfinished", Assert.Throws<RuleException>(() => TimeExpression.Read(written)).Code);
}
