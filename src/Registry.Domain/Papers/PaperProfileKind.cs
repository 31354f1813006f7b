using Registry.Domain.Associations;

namespace Registry.Domain.Papers;

/// <summary>Whom Decree 30/2020/NĐ-CP binds, and who follows it as it suits them (article 2).</summary>
public enum PaperProfileKind
{
    /// <summary>People's committees, departments, offices.</summary>
    StateBody,

    Union,

    Association,
}

/// <summary>Which kind of profile an organisation has.</summary>
public static class PaperProfileKinds
{
    public static PaperProfileKind Of(AssociationKind kind) => kind == AssociationKind.Union ? PaperProfileKind.Union : PaperProfileKind.Association;
}
