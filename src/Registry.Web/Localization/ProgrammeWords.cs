using Registry.Domain.Programmes;

namespace Registry.Web.Localization;

/// <summary>Kinds, steps and states of programmes in words; also the keys of their translations.</summary>
public static class ProgrammeWords
{
    public static string Of(ProgrammeKind kind) => kind == ProgrammeKind.Plan ? "Plan of the year" : "Programme of the year";

    public static string Of(ProgrammeStatus status) => status switch
    {
        ProgrammeStatus.Draft => "Being written",
        ProgrammeStatus.Submitted => "Before the leader",
        ProgrammeStatus.Returned => "Returned",
        ProgrammeStatus.Approved => "Approved",
        ProgrammeStatus.Numbered => "Numbered",
        ProgrammeStatus.Issued => "Issued",
        _ => "Replaced by a later edition",
    };

    public static string Of(ActivityState state) => state switch
    {
        ActivityState.Planned => "Not begun",
        ActivityState.UnderWay => "Under way|activity",
        ActivityState.Done => "Carried out",
        ActivityState.Postponed => "Put off",
        _ => "Dropped",
    };

    public static string Of(ActivityRecurrence recurrence) => recurrence switch
    {
        ActivityRecurrence.Recurs => "Comes every year",
        ActivityRecurrence.Once => "Done once",
        _ => "Not said",
    };

    public static string Of(DayGrouping grouping) => grouping switch
    {
        DayGrouping.ByQuarter => "One item for each quarter",
        DayGrouping.ByKind => "One item for each kind of day",
        DayGrouping.AllInOne => "All in one item",
        _ => "Each day by itself",
    };

    /// <summary>The mark a step wears.</summary>
    public static string Mark(ProgrammeStatus status) => status switch
    {
        ProgrammeStatus.Issued or ProgrammeStatus.Approved or ProgrammeStatus.Numbered => "ok",
        ProgrammeStatus.Returned => "warn",
        ProgrammeStatus.Superseded => "",
        _ => "open",
    };

    /// <summary>The mark a state wears.</summary>
    public static string Mark(ActivityState state) => state switch
    {
        ActivityState.Done => "ok",
        ActivityState.Postponed => "warn",
        ActivityState.Dropped => "bad",
        ActivityState.Planned => "open",
        _ => "",
    };
}
