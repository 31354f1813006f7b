namespace Registry.Domain.Anniversaries.Rules;

/// <summary>Months of the Hebrew calendar in a common year, counted from its autumn New Year; Adar is the second one of a leap year.</summary>
internal enum HebrewMonth
{
    Tishri = 1,
    Heshvan,
    Kislev,
    Tevet,
    Shevat,
    Adar,
    Nisan,
    Iyar,
    Sivan,
    Tammuz,
    Av,
    Elul,
}
