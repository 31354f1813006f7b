using Registry.Domain.Anniversaries;
using Registry.Domain.Days.Expressions;
using Registry.Domain.Programmes.Reading;

namespace Registry.Web.Features.Programmes.Import;

/// <summary>For which year an activity of a plan marks a day: a Tết prepared in autumn is the next year's.</summary>
internal static class MarkedYears
{
    private const int Autumn = 10;

    /// <param name="year">Of the programme, which a person may have corrected.</param>
    public static int Of(ReadProgramme plan, ReadItem item, Anniversary day, string? written, int year)
    {
        var mention = item.Anniversaries.Select(i => plan.Anniversaries[i]).FirstOrDefault(one => one.Known?.Id == day.Id);
        if (mention?.Year is { } told && plan.Year?.Value is { } read)
            return year + told - read;

        // a day that moves and is over when its activity begins late in the year is that of the next
        return !day.Rule.Equals(AnniversaryRule.Fixed) && TimeExpression.TryRead(written, out var time) && !time!.IsStanding && time.Windows(year) is [var first, ..] && first.First.Month >= Autumn
            && day.OccurrenceIn(year)?.Date < first.First ? year + 1 : year;
    }
}
