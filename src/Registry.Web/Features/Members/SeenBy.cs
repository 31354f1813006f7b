using Registry.Domain.Access;

namespace Registry.Web.Features.Members;

/// <summary>Which kinds of data which readers of an association see: what the page says comes from what the rights are.</summary>
internal static class SeenBy
{
    /// <summary>The heads of the columns, as keys of their translations, and whose rights they show; null: people without an account.</summary>
    public static IReadOnlyList<(string Label, Role? Role)> Readers { get; } =
        [("Secretary of the association", Role.Secretary), ("Union", Role.Planner), ("Leaders", Role.Approver), ("Public", null)];

    public static IReadOnlyList<(string Label, Ability Needs)> Kinds { get; } =
    [
        ("Name, office", Ability.Read),
        ("Birth, occupation", Ability.SeePersonalData),
        ("Telephone, e-mail, address", Ability.SeePersonalData),
        ("Consents", Ability.SeePersonalData),
        ("Data for dossiers", Ability.SeeSensitiveData),
    ];

    public static bool Sees(Role? role, Ability needs) => role is { } of && Abilities.Of(of).Contains(needs);
}
