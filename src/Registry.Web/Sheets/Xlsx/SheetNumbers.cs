using System.Globalization;

namespace Registry.Web.Sheets.Xlsx;

/// <summary>Numbers of cells as their sheet shows them: with all figures, or as days.</summary>
internal static class SheetNumbers
{
    private const int LastSerial = 2_958_465;
    private const int DaysTo1904 = 1462;

    /// <summary>The day that Excel believes in and that never was.</summary>
    private const int FalseLeapDay = 60;

    public static SheetCell Of(string written, NumberFormat format, bool is1904)
    {
        if (!double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            throw SheetProblem.Damaged();

        return format.Kind switch
        {
            CellFormat.Day or CellFormat.Month or CellFormat.Year when number >= 0 && number < LastSerial + 1 => DayOf(number, format.Kind, is1904),
            CellFormat.Time when number >= 0 && number < 1 => new(SheetCellKind.Text, TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(Math.Floor(number * 1440 + 0.001) % 1440)).ToString("HH:mm", CultureInfo.InvariantCulture)),
            CellFormat.Percent => new(SheetCellKind.Number, Figures(number * 100) + "%"),
            _ => new(SheetCellKind.Number, Figures(number).PadLeft(number >= 0 ? format.Noughts : 0, '0')),
        };
    }

    /// <summary>A day as newer programs may write it: 1965-03-12T00:00:00.</summary>
    public static SheetCell OfIso(string written) =>
        DateTime.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment)
            ? Cell(DateOnly.FromDateTime(moment), CellFormat.Day)
            : new(SheetCellKind.Text, written);

    private static SheetCell DayOf(double number, CellFormat format, bool is1904)
    {
        var serial = (int)number + (is1904 ? DaysTo1904 : 0);
        if (serial is 0 or FalseLeapDay)
            return new(SheetCellKind.Day, serial == 0 ? "00/01/1900" : "29/02/1900");
        if (serial > LastSerial)
            return new(SheetCellKind.Number, Figures(number));

        return Cell(new DateOnly(1899, 12, 31).AddDays(serial > FalseLeapDay ? serial - 1 : serial), format);
    }

    private static SheetCell Cell(DateOnly day, CellFormat format) => new(
        SheetCellKind.Day, day.ToString(format switch { CellFormat.Year => "yyyy", CellFormat.Month => "MM/yyyy", _ => "dd/MM/yyyy" }, CultureInfo.InvariantCulture), day);

    /// <summary>All figures, and no E: 988123207, never 9.88123207E8.</summary>
    private static string Figures(double number) => Math.Abs(number) < 1e15 && Math.Floor(number) == number
        ? number.ToString("0", CultureInfo.InvariantCulture)
        : Math.Abs(number) is < 1e28 and > 1e-10 ? ((decimal)number).ToString(CultureInfo.InvariantCulture) : number.ToString("R", CultureInfo.InvariantCulture);
}
