using Registry.Domain.Agreements;

namespace Registry.Web.Features.Agreements;

/// <summary>Which acts may come next, the likeliest first.</summary>
internal static class PossibleActs
{
    public static IReadOnlyList<AgreementStepKind> Of(Agreement agreement)
    {
        if (agreement.EndedOn is not null)
            return [];
        if (agreement.SignedOn is null)
            return agreement.DecidedOn is not null ? [AgreementStepKind.Signing]
                : agreement.OpinionsOn is not null ? [AgreementStepKind.Decision]
                : agreement.AskedOn is not null ? [AgreementStepKind.Opinions]
                : [AgreementStepKind.Consultation];

        IEnumerable<AgreementStepKind> copy = agreement.CopiedOn is null && agreement.Duties.Any(duty => duty.Kind == AgreementDutyKind.Copy && duty.DoneOn is null) ? [AgreementStepKind.Copy] : [];
        return
        [
            .. copy, AgreementStepKind.Renewal, AgreementStepKind.Amendment, AgreementStepKind.Renaming, AgreementStepKind.Notification,
            agreement.DormantSince is null ? AgreementStepKind.Dormancy : AgreementStepKind.Revival, AgreementStepKind.Ending,
        ];
    }

    /// <summary>The name of the act as a noun, as its page is called.</summary>
    public static string NameOf(AgreementStepKind kind) => kind switch
    {
        AgreementStepKind.Consultation => "Consultation",
        AgreementStepKind.Opinions => "Opinions received",
        AgreementStepKind.Decision => "Decision on the signing",
        AgreementStepKind.Signing => "Signing",
        AgreementStepKind.Copy => "Copy and report",
        AgreementStepKind.Amendment => "Amendment",
        AgreementStepKind.Renaming => "Renaming",
        AgreementStepKind.Renewal => "Renewal",
        AgreementStepKind.Dormancy => "Dormancy",
        AgreementStepKind.Revival => "Revival",
        AgreementStepKind.Ending => "End of the agreement",
        _ => "Notice to the partner",
    };

    /// <summary>What follows from it, and from where.</summary>
    public static string MeaningOf(AgreementStepKind kind) => kind switch
    {
        AgreementStepKind.Consultation => "Those concerned have seven working days (Law 70/2020/QH14, articles 18 and 19; Decree 64/2021/NĐ-CP, articles 5 and 8).",
        AgreementStepKind.Opinions => "A department or an organisation then has its decision within five working days (Decree 64/2021/NĐ-CP, articles 5 and 8).",
        AgreementStepKind.Decision => "After it the agreement may be signed.",
        AgreementStepKind.Signing => "Copy and report are then due within fifteen days, and a report each year.",
        AgreementStepKind.Copy => "The copy goes to the Ministry of Foreign Affairs, the report to the authority.",
        AgreementStepKind.Amendment => "What changed stands in the note; opinions and decision as for a new one.",
        AgreementStepKind.Renaming => "Only names change: no consultation is needed (Decree 177/2025/NĐ-CP, article 5.4). The old title stays in the row.",
        AgreementStepKind.Renewal => "It goes on to another last day; reminders follow the new one.",
        AgreementStepKind.Dormancy => "Nothing is being done under it; it is no longer counted as active.",
        AgreementStepKind.Revival => "Something is being done under it again.",
        AgreementStepKind.Ending => "It comes to its end; its records stay, nothing is owed any more.",
        _ => "The partner was told which unit took over our side (Decree 177/2025/NĐ-CP).",
    };
}
