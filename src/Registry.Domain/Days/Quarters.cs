namespace Registry.Domain.Days;

/// <summary>Quarters of a year, 1 to 4, which papers number I to IV.</summary>
public static class Quarters
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    public static int Of(DateOnly date) => (date.Month + 2) / 3;

    public static string InRoman(int quarter) => Roman[quarter - 1];

    public static DateOnly FirstDay(int year, int quarter) => new(year, quarter * 3 - 2, 1);

    public static DateOnly LastDay(int year, int quarter) => FirstDay(year, quarter).AddMonths(3).AddDays(-1);
}
