using Registry.Domain.Days;

namespace Registry.Domain.Anniversaries.Rules;

/// <summary>Nobody can know the day before it is announced.</summary>
internal sealed class NoticeRule : AnniversaryRule
{
    public override DateOnly? DayIn(int year, PartialDate baseDate, LeapDayChoice leapDay) => null;

    public override string ToString() => "notice";
}
