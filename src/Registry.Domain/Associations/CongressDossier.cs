namespace Registry.Domain.Associations;

/// <summary>Which papers a congress of each kind needs, as procedures 1.012942 and 1.012943 list them.</summary>
public static class CongressDossier
{
    private static readonly HashSet<CongressPaperKind> Sometimes =
    [
        CongressPaperKind.CadreOpinion, CongressPaperKind.DraftCharter, CongressPaperKind.OtherContent,
        CongressPaperKind.Charter, CongressPaperKind.RenamingRequest, CongressPaperKind.NewChairCurriculum,
    ];

    /// <summary>A founding congress has no committee yet that could resolve or report; its charter is always new.</summary>
    private static readonly HashSet<CongressPaperKind> NotAtFounding = [CongressPaperKind.CommitteeResolution, CongressPaperKind.DraftReports, CongressPaperKind.RenamingRequest];

    /// <summary>An extraordinary congress may elect nobody and reports on no term.</summary>
    private static readonly HashSet<CongressPaperKind> SometimesExtraordinary =
    [
        CongressPaperKind.PersonnelPlan, CongressPaperKind.ChairCurriculum, CongressPaperKind.ChairCriminalRecord, CongressPaperKind.ActivityProgramme,
    ];

    public static IReadOnlyList<CongressPaperKind> All { get; } = Enum.GetValues<CongressPaperKind>();

    /// <summary>Papers of the report before the congress; the others follow it.</summary>
    public static bool ComesBefore(this CongressPaperKind paper) => paper < CongressPaperKind.ResultReport;

    public static PaperNeed NeedOf(CongressKind congress, CongressPaperKind paper) => congress switch
    {
        CongressKind.Founding when NotAtFounding.Contains(paper) => PaperNeed.NotAsked,
        CongressKind.Founding when paper is CongressPaperKind.DraftCharter or CongressPaperKind.Charter => PaperNeed.Needed,
        CongressKind.Extraordinary when paper == CongressPaperKind.DraftReports => PaperNeed.NotAsked,
        CongressKind.Extraordinary when SometimesExtraordinary.Contains(paper) => PaperNeed.IfAny,
        _ => Sometimes.Contains(paper) ? PaperNeed.IfAny : PaperNeed.Needed,
    };
}
