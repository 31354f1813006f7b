using System.Globalization;
using Registry.Domain.Days;

namespace Registry.Web.Ui;

/// <summary>A stretch of months as one ruler with pins on its days.</summary>
/// <param name="From">A day of the first month.</param>
/// <param name="Months">Twelve, eight or six.</param>
/// <param name="MonthAddress">Where the heading of a month leads; null: a heading that is no link.</param>
public sealed record Ruler(
    DateOnly From, int Months, DateOnly? Today, WorkingCalendar Calendar, IReadOnlyList<RulerPin> Pins, Func<DateOnly, string>? MonthAddress = null)
{
    public string Css => Months switch { 6 => "year is-six", 8 => "year is-eight", _ => "year" };

    public IEnumerable<RulerMonth> Lengths()
    {
        var first = new DateOnly(From.Year, From.Month, 1);
        var byMonth = Pins.ToLookup(pin => (pin.Day.Year, pin.Day.Month));
        for (var i = 0; i < Months; i++)
        {
            var month = first.AddMonths(i);
            yield return new(month, [.. byMonth[(month.Year, month.Month)].OrderBy(pin => pin.Day)], Today, Calendar, MonthAddress?.Invoke(month));
        }
    }
}

/// <summary>A pin on a ruler; named ones are listed below it.</summary>
/// <param name="Kind">How it looks: <c>t</c>, <c>l5</c>, <c>k</c> by the roundness of a year; <c>done</c>, <c>todo</c>, <c>late</c> for tasks.</param>
public sealed record RulerPin(DateOnly Day, string Kind, string? Name = null, string? Address = null, int? Ordinal = null);

/// <summary>One month of a ruler: the paths of its drawing, in days across and forty parts down.</summary>
public sealed record RulerMonth(DateOnly First, IReadOnlyList<RulerPin> Pins, DateOnly? Today, WorkingCalendar Calendar, string? Address)
{
    private const double NeighbourDays = 1.6;

    public int Days => DateTime.DaysInMonth(First.Year, First.Month);

    public bool IsNow => Today is { } today && today.Year == First.Year && today.Month == First.Month;

    public IEnumerable<RulerPin> Named => Pins.Where(pin => pin.Name is not null);

    public string Weekends => Over(day => WorkingCalendar.IsWeekend(day) && !Calendar.IsWorkingDay(day), x => $"M{x} 33h1v7h-1z");

    public string Holidays => Over(day => !WorkingCalendar.IsWeekend(day) && !Calendar.IsWorkingDay(day) || IsLawHoliday(day), x => $"M{x} 18h1v22h-1z");

    public string Ticks => Over(_ => true, x => First.AddDays(x).DayOfWeek == DayOfWeek.Monday ? $"M{x} 40v-6" : $"M{x} 40v-2.5");

    public string? Now => IsNow ? $"M{At(Today!.Value)} 40V0" : null;

    public string? NowFlag => IsNow ? $"M{At(Today!.Value)} 0h2.6l-.8 2.4.8 2.4h-2.6z" : null;

    /// <summary>Each pin with the path of its stem and of its head; neighbours stand higher than one another.</summary>
    public IEnumerable<(RulerPin Pin, string Stem, string Head, bool IsRing)> Drawn()
    {
        var last = double.NegativeInfinity;
        var lifted = 0;
        foreach (var pin in Pins)
        {
            var x = pin.Day.Day - 0.5;
            lifted = x - last < NeighbourDays ? lifted + 1 : 0;
            last = x;
            var top = Math.Max(2, Top(pin.Kind) - (5 * lifted));
            yield return (pin, $"M{At(pin.Day)} 40V{top}", $"M{At(pin.Day)} {top}h0", pin.Kind is "l5" or "todo");
        }
    }

    private static int Top(string kind) => kind switch { "t" => 8, "l5" => 15, _ => 25 };

    private static string At(DateOnly day) => (day.Day - 0.5).ToString(CultureInfo.InvariantCulture);

    private bool IsLawHoliday(DateOnly day) => Calendar.HolidayOn(day) is { Kind: HolidayKind.Law };

    private string Over(Func<DateOnly, bool> wanted, Func<int, string> draw) =>
        string.Concat(Enumerable.Range(0, Days).Where(x => wanted(First.AddDays(x))).Select(draw));
}
