using Microsoft.Extensions.Localization;
using Registry.Domain.Agreements;
using Registry.Domain.Days;
using Registry.Web.Localization;

namespace Registry.Web.Features.Agreements;

/// <summary>Says from which day and how the term of a duty was counted, so that nobody has to look into the law.</summary>
internal static class DutyCount
{
    public static string? Say(AgreementDuty duty, Agreement agreement, IStringLocalizer<Text> text) => (duty.Kind, agreement) switch
    {
        (AgreementDutyKind.Opinions, { AskedOn: { } asked }) =>
            text["{0} working days after {1}, when they were asked; weekends and public holidays are not counted (Law 70/2020/QH14, articles 18 and 19; Decree 64/2021/NĐ-CP, articles 5 and 8).", AgreementClock.OpinionDays, DayText.Numeric(asked)].Value,
        (AgreementDutyKind.Decision, { OpinionsOn: { } given }) =>
            text["{0} working days after {1}, when the opinions were in (Decree 64/2021/NĐ-CP, articles 5 and 8).", AgreementClock.DecisionDays, DayText.Numeric(given)].Value,
        (AgreementDutyKind.Copy, { SignedOn: { } signed }) =>
            text["{0} days after the signing on {1}, weekends counted: {2}; where that is a day off, the working day before, to be safe.", AgreementClock.CopyDays, DayText.Numeric(signed), DayText.Numeric(signed.AddDays(AgreementClock.CopyDays))].Value,
        (AgreementDutyKind.YearlyReport, _) => text["The law names no day for it; the registry proposes the end of November (Decree 64/2021/NĐ-CP, article 16)."].Value,
        _ => null,
    };
}
