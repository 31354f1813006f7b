
namespace Registry.Domain.Programmes.Reading.Mentions;

/// <summary>Decides which day is remembered and how sure that is.</summary>
internal static class AnniversaryLink
{
    public static ReadAnniversary Known(ReadAnniversary mention, KnownDay day, int? year, bool isSure)
    {
        var linked = mention with { Known = day, Base = day.Base, Confidence = isSure ? Confidence.Sure : Confidence.Likely };
        if (mention.PrintedBase.Date is { } printed && day.Base.Date is { } known && printed != known)
            return linked with { Confidence = Confidence.Likely, Why = new("Reading.DayPrintedOtherwise", printed, known) };
        if (mention.Ordinal is { } ordinal && year is not null && day.Base.Year is { } from && year - from != ordinal && day.IsFixed)
            return linked with { Confidence = Confidence.Likely, Why = new("Reading.OrdinalDiffers", ordinal, year - from, year) };

        return linked;
    }

    /// <summary>The registry knows no such day: the printed one, or the year that the ordinal counts from.</summary>
    public static ReadAnniversary Unknown(ReadAnniversary mention, int? year) =>
        mention.PrintedBase is { Year: not null } printed ? mention with { Base = printed, Confidence = Confidence.Likely, Why = new("Reading.DayNotKnown") }
        : mention.Ordinal is { } ordinal && year is { } on ? mention with { Base = new(on - ordinal, mention.PrintedBase.Month, mention.PrintedBase.Day), Confidence = Confidence.Guess, Why = new("Reading.DayFromOrdinal", on - ordinal) }
        : mention with { Base = mention.PrintedBase, Confidence = Confidence.Guess, Why = new("Reading.DayNotKnown") };
}
