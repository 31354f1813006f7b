using Registry.Domain.Associations;

namespace Registry.Web.Localization;

/// <summary>Acts in an association's life in words; also the keys of their translations.</summary>
public static class LifeWords
{
    public static string Of(LifeStepKind kind) => kind switch
    {
        LifeStepKind.Canvassing => "Canvassing began",
        LifeStepKind.FoundingCommittee => "Founding committee recognised",
        LifeStepKind.Founding => "Founded",
        LifeStepKind.Suspension => "Suspension",
        LifeStepKind.Resumption => "Work resumed",
        LifeStepKind.Dissolution => "Dissolution",
        LifeStepKind.Renaming => "Renaming",
        LifeStepKind.Transfer => "New place in the tree",
        LifeStepKind.Relocation => "Relocation",
        LifeStepKind.Merger => "Merger",
        LifeStepKind.MergedInto => "Went into another",
        LifeStepKind.Split => "Division",
        _ => "Made out of another",
    };
}
