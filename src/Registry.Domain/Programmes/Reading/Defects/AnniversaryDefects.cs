using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Domain.Days.Expressions;

namespace Registry.Domain.Programmes.Reading.Defects;

/// <summary>Anniversaries that had passed when the plan was issued, that its times leave out, and labels on doubtful days.</summary>
internal static class AnniversaryDefects
{
    public static IEnumerable<Defect> Find(ReadProgramme plan)
    {
        for (var i = 0; i < plan.Anniversaries.Count; i++)
        {
            var day = plan.Anniversaries[i];
            if (day.Known is { } known && Label(day, known) is { } label)
                yield return label;
            if (day.Why is { Code: "Reading.OrdinalDiffers" } differs)
                yield return new("Defect.OrdinalDiffers", day.Span, [.. differs.Arguments]);
            if (OccurrenceOf(day, plan.Year?.Value) is not { } on)
                continue;
            if (plan.Date?.Value.Date is { } issued && day.Ordinal is not null && on < issued)
                yield return new("Defect.DayPassed", day.Span, on, issued.DayNumber - on.DayNumber);

            var item = plan.Items.FirstOrDefault(item => item.Kind == ReadItemKind.Activity && item.Anniversaries.Contains(i));
            if (plan.Year is { } year && day.Ordinal is not null && item?.Time is { Expression: QuarterTime or MonthTime or DayTime or DayRangeTime, Confidence: not Confidence.Guess } time && !time.Expression.Contains(on, year.Value))
                yield return new("Defect.DayOutsideTime", time.Span, on, time.Written);
        }
    }

    /// <summary>Only days of the solar year are worked out here.</summary>
    private static DateOnly? OccurrenceOf(ReadAnniversary day, int? year)
    {
        if (day.PrintedOccurrence.Date is { } printed)
            return printed;

        return year is { } on && day.Known is { IsFixed: true } && day.Base.MonthDay is { } date ? date.In(on) : null;
    }

    private static Defect? Label(ReadAnniversary day, KnownDay known)
    {
        if (known.Kind != AnniversaryKind.NationalDay || (day.PrintedBase.MonthDay ?? day.PrintedOccurrence.MonthDay) is not { } printed || known.Base.MonthDay is not { } own)
            return null;

        var others = MonthDay.ParseList(known.AlternativeDates);
        if (others.Contains(printed) || (printed == own && (known.IsVerified || others.Count == 0)))
            return null;

        MonthDay[] suggested = printed == own ? [.. others] : [own, .. others];
        return new("Defect.LabelDoubtful", day.Span, printed, string.Join(", ", suggested));
    }
}
