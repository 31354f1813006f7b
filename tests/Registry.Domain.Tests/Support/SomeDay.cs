using Registry.Domain.Anniversaries;
using Registry.Domain.Days;

namespace Registry.Domain.Tests.Support;

/// <summary>Anniversaries with good defaults.</summary>
internal static class SomeDay
{
    public static readonly DateTimeOffset Morning = new(2026, 11, 21, 1, 0, 0, TimeSpan.Zero);

    public static AnniversaryDetails Details(
        string date = "5/9/1962", string rule = "fixed", AnniversaryKind kind = AnniversaryKind.DiplomaticRelations) => new()
        {
            NameVi = "Ngày thiết lập quan hệ ngoại giao Việt Nam – Lào",
            NameEn = "Diplomatic relations Viet Nam – Laos",
            Kind = kind,
            Base = PartialDate.Parse(date),
            Rule = AnniversaryRule.Parse(rule),
            Source = "Hiệp định ngày 05/9/1962",
        };

    public static Anniversary On(
        string date = "5/9/1962", string rule = "fixed", AnniversaryKind kind = AnniversaryKind.DiplomaticRelations) =>
        new(Details(date, rule, kind), Morning);
}
