using Registry.Domain.Anniversaries;

namespace Registry.Domain.Tests.Commemorations;

/// <summary>Days from which things are planned.</summary>
internal static class Days
{
    private static readonly DateTimeOffset Then = new(2026, 1, 5, 1, 0, 0, TimeSpan.Zero);

    public static Occurrence Cambodia(int year) => Of(
        AnniversaryKind.DiplomaticRelations, new(1967, 6, 24), year, "Thiết lập quan hệ ngoại giao Việt Nam – Campuchia",
        "Establishment of diplomatic relations between Viet Nam and Cambodia");

    public static Occurrence Of(AnniversaryKind kind, DateOnly origin, int year, string nameVi, string nameEn) =>
        new Anniversary(
            new() { NameVi = nameVi, NameEn = nameEn, Kind = kind, Rule = AnniversaryRule.Fixed, Base = new(origin), Source = "Bộ Ngoại giao" },
            Then).OccurrenceIn(year)!;
}
