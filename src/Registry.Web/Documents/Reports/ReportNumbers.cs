using System.Globalization;
using Registry.Domain.Reports;

namespace Registry.Web.Documents.Reports;

/// <summary>Numbers and states as the report writes them.</summary>
internal static class ReportNumbers
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>05, 12, 1.240.</summary>
    public static string Two(long number) => number.ToString(number < 10 ? "00" : "#,0", Vietnamese);

    /// <summary>In a column: 5, 1.240; a dash for none.</summary>
    public static string Cell(long number) => number == 0 ? "–" : number.ToString("#,0", Vietnamese);

    /// <summary>"120 lượt người, 02 đoàn, 5.000.000 đồng"; null where nothing was counted.</summary>
    public static string? Counted(long? people, long? delegations, long? sum)
    {
        var parts = new[]
        {
            people > 0 ? $"{Two(people.Value)} lượt người" : null,
            delegations > 0 ? $"{Two(delegations.Value)} đoàn" : null,
            sum > 0 ? $"{Two(sum.Value)} đồng" : null,
        }.OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join(", ", parts);
    }

    public static string Quarter(int? quarter) => quarter switch
    {
        1 => "Quý I",
        2 => "Quý II",
        3 => "Quý III",
        4 => "Quý IV",
        _ => "Cả năm, thường xuyên",
    };

    /// <summary>"05 hoàn thành, 03 đang thực hiện …", without what is none.</summary>
    public static string States(ReportTally tally) => string.Join(", ", new (int Count, string Words)[]
    {
        (tally.Done, "đã hoàn thành"), (tally.UnderWay, "đang thực hiện"), (tally.NotBegun, "chưa thực hiện"), (tally.PutOff, "tạm hoãn"), (tally.Dropped, "không thực hiện"),
    }.Where(one => one.Count > 0).Select(one => $"{Two(one.Count)} {one.Words}"));
}
