using Registry.Domain.Anniversaries;

namespace Registry.Web.Calendars;

/// <summary>What a day remembers, in the words of calendars; also the keys of their translations.</summary>
public static class DayKinds
{
    public static string Text(AnniversaryKind kind) => kind switch
    {
        AnniversaryKind.DiplomaticRelations => "Diplomatic relations",
        AnniversaryKind.NationalDay => "National days",
        AnniversaryKind.Accession => "International organisations",
        AnniversaryKind.GreatNationalDay => "Great days of Viet Nam",
        AnniversaryKind.TraditionDay => "Tradition days",
        AnniversaryKind.AssociationFounding => "Founding of associations",
        AnniversaryKind.Partnership => "Partnerships",
        AnniversaryKind.LunarFestival => "Festivals by the moon",
        AnniversaryKind.International => "International days",
        _ => "Other days",
    };
}
