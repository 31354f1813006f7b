using Registry.Domain.Days;

namespace Registry.Domain.Members.Import;

/// <summary>What is said about the way a day was written.</summary>
internal static class DayRemarks
{
    public static CellReading<PartialDate> Refuse(string code, string text) => new(default, [CellRemark.Problem(code, text)]);

    public static IEnumerable<CellRemark> About(DayWriting writing, PartialDate date)
    {
        var code = writing switch
        {
            DayWriting.ShortYear => "Cell.ShortYear",
            DayWriting.Serial => "Cell.DayFromSerial",
            DayWriting.MonthFirst => "Cell.MonthFirst",
            DayWriting.Compact => "Cell.DayWithoutSigns",
            _ => null,
        };
        return code is null ? [] : [CellRemark.Doubt(code, date.ToString()).Proposing(date.ToString())];
    }
}
