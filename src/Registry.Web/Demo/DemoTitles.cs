using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Domain.Days.Lunar;

namespace Registry.Web.Demo;

/// <summary>Titles as plans write them.</summary>
internal static class DemoTitles
{
    public static (string Vi, string En) Of(Occurrence occurrence, CommemorationForm form)
    {
        var (vi, en) = (occurrence.Anniversary.NameVi, occurrence.Anniversary.NameEn);
        if (occurrence.Anniversary.Kind == AnniversaryKind.LunarFestival)
            return ($"Họp mặt kiều bào nhân dịp {vi} {CanChi.OfYear(occurrence.Year)} {occurrence.Year}", $"Meeting with compatriots abroad, {en} {occurrence.Year}");

        if (form == CommemorationForm.Letter)
            return ($"Thư chúc mừng {Small(vi)}", $"Greeting letter: {en}");

        return occurrence.Ordinal is { } ordinal
            ? ($"Kỷ niệm {ordinal} năm {Small(vi)}", $"{en}: {ordinal} years")
            : ($"Kỷ niệm {Small(vi)}", en);
    }

    /// <summary>Within a sentence "Thiết lập" and "Ngày" are small, "Quốc khánh" stays.</summary>
    private static string Small(string name) =>
        name.StartsWith("Thiết", StringComparison.Ordinal) || name.StartsWith("Ngày", StringComparison.Ordinal)
            ? string.Concat(name[..1].ToLowerInvariant(), name.AsSpan(1))
            : name;
}
