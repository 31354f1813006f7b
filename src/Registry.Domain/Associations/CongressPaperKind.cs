namespace Registry.Domain.Associations;

/// <summary>The papers of a congress: eleven for the report before it, seven for its result.</summary>
public enum CongressPaperKind
{
    HoldingReport,
    CommitteeResolution,
    PersonnelPlan,
    Programme,
    DraftReports,
    MemberCount,
    ChairCurriculum,
    ChairCriminalRecord,
    CadreOpinion,
    DraftCharter,
    OtherContent,
    ResultReport,
    Minutes,
    Resolution,
    ActivityProgramme,
    Charter,
    RenamingRequest,
    NewChairCurriculum,
}
