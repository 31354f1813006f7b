using System.Globalization;
using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Domain.Days;

namespace Registry.Domain.Programmes;

/// <summary>Chosen days of a year put into activities as plans do: several days in one item, with the quarters in which they fall.</summary>
public sealed record DaysInOneItem(string Text, string Time, IReadOnlyList<Occurrence> Days)
{
    private const string Opening = "Kỷ niệm ";

    public static IReadOnlyList<DaysInOneItem> Of(IEnumerable<Occurrence> days, DayGrouping grouping) =>
    [
        .. days.OrderBy(day => day.Date).GroupBy(day => Key(day, grouping)).SelectMany(group => Fitting([.. group])),
    ];

    private static string Key(Occurrence day, DayGrouping grouping) => grouping switch
    {
        DayGrouping.ByQuarter => $"{day.Quarter}",
        DayGrouping.ByKind => $"{day.Anniversary.Kind}",
        DayGrouping.AllInOne => "",
        _ => string.Create(CultureInfo.InvariantCulture, $"{day.Anniversary.Id} {day.Date:yyyy-MM-dd}"),
    };

    /// <summary>An item that would be longer than an activity may be is made two.</summary>
    private static IEnumerable<DaysInOneItem> Fitting(IReadOnlyList<Occurrence> days)
    {
        var text = Say(days);
        return text.Length <= Activity.TextLength
            ? [new(text, Quarter(days), days)]
            : Fitting([.. days.Take(days.Count / 2)]).Concat(Fitting([.. days.Skip(days.Count / 2)]));
    }

    private static string Say(IReadOnlyList<Occurrence> days) => days.Count == 1
        ? $"Tổ chức các hoạt động kỷ niệm {What(days[0])}."
        : $"Tổ chức các hoạt động nhân các ngày kỷ niệm: {string.Join("; ", days.Select(What))}.";

    /// <summary>"60 năm thiết lập quan hệ ngoại giao Việt Nam – Campuchia (24/6/1967 – 24/6/2027)".</summary>
    private static string What(Occurrence day)
    {
        var title = CommemorationTitles.InVietnamese(day, CommemorationForm.Ceremony);
        var name = title.StartsWith(Opening, StringComparison.Ordinal) ? title[Opening.Length..] : title;
        return day.Anniversary.Base.Date is { } origin && day.Ordinal is not null
            ? $"{name} ({DayText.Numeric(origin)} – {DayText.Numeric(day.Date)})"
            : $"{name} ({DayText.Numeric(day.Date)})";
    }

    private static string Quarter(IReadOnlyList<Occurrence> days)
    {
        List<int> quarters = [.. days.Select(day => day.Quarter).Distinct().Order()];
        return quarters.Count == 4 ? "Thường xuyên" : $"Quý {string.Join(", ", quarters.SkipLast(1).Select(Quarters.InRoman))}{(quarters.Count > 1 ? " và " : "")}{Quarters.InRoman(quarters[^1])}/{days[0].Date.Year}";
    }
}

/// <summary>How days are put together in items.</summary>
public enum DayGrouping
{
    ByQuarter,
    ByKind,
    AllInOne,
    EachAlone,
}
