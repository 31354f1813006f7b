namespace Registry.Domain.Associations;

/// <summary>A number the law sets for associations.</summary>
public enum LimitName
{
    MembersNational,
    MembersProvince,
    MembersDistrict,
    MembersCommune,
    TermYears,
    QuorumFounding,
    QuorumTerm,
    QuorumExtraordinary,
    CallByCommittee,
    CallByMembers,
    Vote,
    CongressReportDays,
    CongressAnswerDays,
    CongressAnswerDaysAsked,
    FirstCongressDays,
    FoundingAnswerDays,
    MergerAnswerDays,
    SuspensionDays,
    ResumptionDays,
    OverdueAskedMonths,
    OverdueActMonths,
    CriminalRecordMonths,
    MembersAskedDays,
    YearlyReportBefore,
    YearlyReportRemindFrom,
    ReportsMissingYears,
}
