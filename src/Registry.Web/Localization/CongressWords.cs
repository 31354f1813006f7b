using Registry.Domain.Associations;

namespace Registry.Web.Localization;

/// <summary>Papers of a congress and how far they are, in words; also the keys of their translations.</summary>
public static class CongressWords
{
    public static string Of(CongressPaperKind kind) => kind switch
    {
        CongressPaperKind.HoldingReport => "Report on holding the congress",
        CongressPaperKind.CommitteeResolution => "Resolution of the executive committee",
        CongressPaperKind.PersonnelPlan => "Personnel plan and proposed list",
        CongressPaperKind.Programme => "Time, place, number of delegates, programme",
        CongressPaperKind.DraftReports => "Draft reports: term, committee's review, inspection, finance",
        CongressPaperKind.MemberCount => "Report on the number of members, official ones apart",
        CongressPaperKind.ChairCurriculum => "Curriculum vitae of the proposed chair",
        CongressPaperKind.ChairCriminalRecord => "Criminal record no. 1 of the proposed chair",
        CongressPaperKind.CadreOpinion => "Opinion of the body that manages the cadre",
        CongressPaperKind.DraftCharter => "Draft charter",
        CongressPaperKind.OtherContent => "Other matters of the programme",
        CongressPaperKind.ResultReport => "Report on the result of the congress",
        CongressPaperKind.Minutes => "Minutes of congress and election, lists of those elected",
        CongressPaperKind.Resolution => "Resolution of the congress",
        CongressPaperKind.ActivityProgramme => "Programme of activity of the term",
        CongressPaperKind.Charter => "Charter as adopted",
        CongressPaperKind.RenamingRequest => "Application to change the name",
        _ => "Curriculum vitae of the chair, if not the one reported",
    };

    public static string Of(CongressPaperState state) => state switch
    {
        CongressPaperState.Missing => "Missing|paper",
        CongressPaperState.Drafted => "Drafted",
        CongressPaperState.Ready => "Signed and ready",
        CongressPaperState.Sent => "Sent to the authority",
        CongressPaperState.Received => "Found in order",
        CongressPaperState.Returned => "Returned for correction",
        _ => "Not needed here",
    };

    /// <summary>The mark a paper wears.</summary>
    public static string Mark(CongressPaperState state) => state switch
    {
        CongressPaperState.Missing => "open",
        CongressPaperState.Received => "ok",
        CongressPaperState.Returned => "bad",
        _ => "",
    };
}
