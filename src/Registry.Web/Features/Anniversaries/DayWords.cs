using Registry.Domain.Anniversaries;

namespace Registry.Web.Features.Anniversaries;

/// <summary>What the form of an anniversary calls things; also the keys of their translations.</summary>
internal static class DayWords
{
    public static string Of(AnniversaryCounting counting) => counting switch
    {
        AnniversaryCounting.FromOrigin => "From the year of the event",
        AnniversaryCounting.ByYearNumber => "By the number of the year",
        _ => "The years are not counted",
    };

    public static string Of(NoticeKind kind) => kind switch
    {
        NoticeKind.Notice => "The day falls on this date",
        _ => "It is celebrated on this date",
    };
}
