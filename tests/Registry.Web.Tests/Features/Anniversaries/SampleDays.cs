using Registry.Domain.Anniversaries;
using Registry.Domain.Days;

namespace Registry.Web.Tests.Features.Anniversaries;

/// <summary>Days to try pages on.</summary>
internal static class SampleDays
{
    public static readonly DateTimeOffset Entered = new(2027, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Anniversary Relations(
        string name = "Thiết lập quan hệ ngoại giao Việt Nam – Campuchia", PartialDate? on = null, string rule = "fixed", bool uncertain = false, int? associationId = null) => new(
        new AnniversaryDetails
        {
            NameVi = name,
            NameEn = $"{name} (en)",
            Kind = AnniversaryKind.DiplomaticRelations,
            Base = on ?? new(1967, 6, 24),
            Rule = AnniversaryRule.Parse(rule),
            Source = "Danh mục của Bộ Ngoại giao",
            IsUncertain = uncertain,
            AssociationId = associationId,
        },
        Entered);

    /// <summary>With both names as the register of the world's days has them.</summary>
    public static Anniversary RelationsWith(string vi, string en, DateOnly since, DateTimeOffset entered) => new(
        new AnniversaryDetails
        {
            NameVi = $"Thiết lập quan hệ ngoại giao Việt Nam – {vi}",
            NameEn = $"Establishment of diplomatic relations between Viet Nam and {en}",
            Kind = AnniversaryKind.DiplomaticRelations,
            Rule = AnniversaryRule.Fixed,
            Base = new(since),
            Source = "Bộ Ngoại giao",
        },
        entered);
}
