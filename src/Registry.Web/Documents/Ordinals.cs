namespace Registry.Web.Documents;

/// <summary>Which time a day returns, in the words of a paper.</summary>
public static class Ordinals
{
    /// <summary>"lần thứ 60", "60th anniversary"</summary>
    public static string Text(int number, bool vietnamese) =>
        vietnamese ? $"lần thứ {number}" : $"{PaperDates.EnglishOrdinal(number)} anniversary";
}
