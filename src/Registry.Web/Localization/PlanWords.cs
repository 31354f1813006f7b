using Registry.Domain.Commemorations;

namespace Registry.Web.Localization;

/// <summary>Forms and statuses of commemorations in words; also the keys of their translations.</summary>
public static class PlanWords
{
    public static string Of(CommemorationForm form) => form switch
    {
        CommemorationForm.Ceremony => "Ceremony",
        CommemorationForm.Reception => "Reception",
        CommemorationForm.Letter => "Letter of congratulation",
        CommemorationForm.Delegation => "Delegation",
        CommemorationForm.Exhibition => "Exhibition",
        CommemorationForm.Talk => "Talk",
        CommemorationForm.Contest => "Contest",
        CommemorationForm.Conference => "International conference",
        _ => "Information and propaganda",
    };

    public static string Of(CommemorationStatus status) => status switch
    {
        CommemorationStatus.Proposed => "Proposed",
        CommemorationStatus.Approved => "Approved",
        CommemorationStatus.Preparing => "In preparation",
        CommemorationStatus.Held => "Held",
        CommemorationStatus.Reported => "Reported",
        _ => "Cancelled",
    };

    public static string Of(AssignmentVerb verb) => verb switch
    {
        AssignmentVerb.Lead => "Leads",
        AssignmentVerb.Coordinate => "Coordinates",
        AssignmentVerb.Advise => "Advises",
        AssignmentVerb.Appraise => "Appraises",
        AssignmentVerb.Monitor => "Monitors",
        AssignmentVerb.Report => "Reports",
        _ => "Is requested",
    };

    /// <summary>The mark a status wears.</summary>
    public static string Mark(CommemorationStatus status) => status switch
    {
        CommemorationStatus.Held or CommemorationStatus.Reported => "ok",
        CommemorationStatus.Cancelled => "bad",
        CommemorationStatus.Proposed => "open",
        _ => "",
    };
}
