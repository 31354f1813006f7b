using System.Globalization;
using Registry.Domain.Anniversaries;

namespace Registry.Domain.Commemorations;

/// <summary>Titles as plans write them, with the ordinal of the year.</summary>
public static class CommemorationTitles
{
    private static readonly string[] SmallOpenings = ["Thiết lập", "Ngày", "Thành lập", "Ký kết", "Gia nhập"];

    public static string InVietnamese(Occurrence occurrence, CommemorationForm form)
    {
        var name = Small(occurrence.Anniversary.NameVi);
        var what = occurrence.Ordinal is { } ordinal ? $"{ordinal} năm {name}" : name;
        return Shortened(form switch
        {
            CommemorationForm.Letter => $"Thư chúc mừng {what}",
            CommemorationForm.Reception when occurrence.Anniversary.Kind == AnniversaryKind.LunarFestival => $"Họp mặt nhân dịp {what} {occurrence.Year}",
            _ => $"Kỷ niệm {what}",
        });
    }

    public static string InEnglish(Occurrence occurrence, CommemorationForm form)
    {
        var name = occurrence.Anniversary.NameEn;
        var what = occurrence.Ordinal is { } ordinal ? $"{Ordinal(ordinal)} anniversary: {name}" : name;
        return Shortened(form switch
        {
            CommemorationForm.Letter => $"Letter of congratulation, {what}",
            CommemorationForm.Reception when occurrence.Anniversary.Kind == AnniversaryKind.LunarFestival => $"Meeting on the occasion of {name} {occurrence.Year}",
            _ => what,
        });
    }

    /// <summary>1st, 2nd, 3rd, 11th, 21st.</summary>
    public static string Ordinal(int number) => number.ToString(CultureInfo.InvariantCulture) + ((number % 100, number % 10) switch
    {
        ( >= 11 and <= 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    });

    /// <summary>Within a sentence these words are small; "Quốc khánh" and names stay.</summary>
    private static string Small(string name) => SmallOpenings.Any(opening => name.StartsWith(opening, StringComparison.Ordinal))
        ? string.Concat(name[..1].ToLowerInvariant(), name.AsSpan(1))
        : name;

    private static string Shortened(string title) =>
        title.Length <= Commemoration.TitleLength ? title : title[..Commemoration.TitleLength].TrimEnd();
}
