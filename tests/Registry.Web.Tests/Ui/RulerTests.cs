using Registry.Domain.Days;
using Registry.Web.Ui;

namespace Registry.Web.Tests.Ui;

public sealed class RulerTests
{
    private static readonly DateOnly Today = new(2027, 3, 15);

    [Fact]
    public void A_pin_stands_in_the_middle_of_its_day_as_high_as_its_year_is_round()
    {
        var ruler = new Ruler(new(2027, 1, 1), 12, Today, WorkingCalendar.WeekdaysOnly, [new(new(2027, 6, 24), "t"), new(new(2027, 2, 28), "l5")]);

        var months = ruler.Lengths().ToList();

        Assert.Equal(12, months.Count);
        Assert.Equal(("M23.5 40V8", "M23.5 8h0", false), Shape(months[5]));
        Assert.Equal(("M27.5 40V15", "M27.5 15h0", true), Shape(months[1]));
    }

    [Fact]
    public void Neighbours_do_not_hide_one_another()
    {
        var ruler = new Ruler(new(2027, 12, 1), 6, Today, WorkingCalendar.WeekdaysOnly, [new(new(2027, 12, 2), "k"), new(new(2027, 12, 3), "k")]);

        Assert.Equal(["M1.5 40V25", "M2.5 40V20"], ruler.Lengths().First().Drawn().Select(pin => pin.Stem));
    }

    [Fact]
    public void Only_the_month_of_today_flies_the_flag()
    {
        var ruler = new Ruler(new(2027, 1, 31), 8, Today, WorkingCalendar.WeekdaysOnly, []);

        Assert.Equal([3], ruler.Lengths().Where(month => month.IsNow).Select(month => month.First.Month));
    }

    private static (string, string, bool) Shape(RulerMonth month) => month.Drawn().Select(pin => (pin.Stem, pin.Head, pin.IsRing)).Single();
}
