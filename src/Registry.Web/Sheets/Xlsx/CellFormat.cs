namespace Registry.Web.Sheets.Xlsx;

/// <summary>How a number is shown, as far as it changes what is read.</summary>
internal enum CellFormat
{
    General,

    /// <summary>Year, month and day.</summary>
    Day,
    Month,
    Year,

    /// <summary>Hours and minutes without a day.</summary>
    Time,
    Percent,
}
