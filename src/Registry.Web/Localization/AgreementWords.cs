using Registry.Domain.Agreements;

namespace Registry.Web.Localization;

/// <summary>Agreements in words; also the keys of their translations.</summary>
public static class AgreementWords
{
    /// <summary>In the order of an agreement's life.</summary>
    public static IReadOnlyList<AgreementStage> Stages { get; } =
    [
        AgreementStage.Draft, AgreementStage.Consulting, AgreementStage.Consulted, AgreementStage.Decided, AgreementStage.AwaitingCopy, AgreementStage.Copied,
        AgreementStage.InForce, AgreementStage.Expiring, AgreementStage.Lapsed, AgreementStage.Dormant, AgreementStage.Ended,
    ];

    public static string Of(AgreementKind kind) => kind switch
    {
        AgreementKind.Arrangement => "Arrangement",
        AgreementKind.Memorandum => "Memorandum of understanding",
        AgreementKind.Minutes => "Agreed minutes",
        AgreementKind.ExchangeRecord => "Minutes of an exchange",
        AgreementKind.CooperationProgramme => "Programme or plan of cooperation",
        AgreementKind.LetterOfIntent => "Letter of intent",
        AgreementKind.Declaration => "Declaration",
        AgreementKind.Communique => "Communiqué",
        _ => "Another paper",
    };

    public static string Of(AgreementLevel level) => level switch
    {
        AgreementLevel.Province => "Province",
        AgreementLevel.Department => "Department of the province",
        AgreementLevel.BorderCommune => "Commune at the border",
        AgreementLevel.Organisation => "Union or association",
        _ => "District (until 30 June 2025)",
    };

    public static string Of(AgreementStage stage) => stage switch
    {
        AgreementStage.Draft => "Draft agreement",
        AgreementStage.Consulting => "Opinions asked for",
        AgreementStage.Consulted => "Opinions are in",
        AgreementStage.Decided => "Signing decided",
        AgreementStage.AwaitingCopy => "Signed, copy and report owed",
        AgreementStage.Copied => "Signed, not in force yet",
        AgreementStage.InForce => "Valid now",
        AgreementStage.Expiring => "Ends within a year",
        AgreementStage.Lapsed => "Past its last day",
        AgreementStage.Dormant => "Dormant",
        _ => "Ended",
    };

    /// <summary>The mark an agreement wears.</summary>
    public static string Mark(AgreementStage stage) => stage switch
    {
        AgreementStage.InForce => "ok",
        AgreementStage.AwaitingCopy or AgreementStage.Expiring => "warn",
        AgreementStage.Lapsed => "bad",
        AgreementStage.Draft or AgreementStage.Consulting or AgreementStage.Consulted or AgreementStage.Decided => "open",
        _ => "",
    };

    public static string Of(AgreementStepKind kind) => kind switch
    {
        AgreementStepKind.Consultation => "Opinions were asked for",
        AgreementStepKind.Opinions => "The opinions came in",
        AgreementStepKind.Decision => "The signing was decided",
        AgreementStepKind.Signing => "Signed",
        AgreementStepKind.Copy => "Copy and report were sent",
        AgreementStepKind.Amendment => "Amended",
        AgreementStepKind.Renaming => "Renamed",
        AgreementStepKind.Renewal => "Renewed",
        AgreementStepKind.Dormancy => "Fell dormant",
        AgreementStepKind.Revival => "Taken up again",
        AgreementStepKind.Ending => "Brought to its end",
        _ => "The partner was told who took over",
    };

    public static string Of(AgreementDutyKind kind) => kind switch
    {
        AgreementDutyKind.Opinions => "Opinions on the draft are due",
        AgreementDutyKind.Decision => "Decision on the signing is due",
        AgreementDutyKind.Copy => "Send the copy and the report on the signing",
        AgreementDutyKind.YearlyReport => "Report of the year on the agreement",
        AgreementDutyKind.Notification => "Tell the partner who took over our side",
        _ => "What the agreement promises",
    };
}
