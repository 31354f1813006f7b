namespace Registry.Domain.Access;

/// <summary>Which abilities a role carries.</summary>
public static class Abilities
{
    private static readonly Dictionary<Role, Ability[]> ByRole = new()
    {
        [Role.Viewer] = [Ability.Read],
        [Role.Approver] = [Ability.Read, Ability.Approve],
        [Role.Secretary] = [Ability.Read, Ability.KeepAssociations, Ability.KeepMembers, Ability.SeePersonalData, Ability.SeeSensitiveData, Ability.Follow],
        [Role.Planner] =
        [
            Ability.Read, Ability.Plan, Ability.KeepDays, Ability.KeepAssociations, Ability.KeepPartners, Ability.ShareCalendars, Ability.Follow, Ability.SeeGuestNeeds,
        ],
        [Role.Administrator] = [Ability.Read, Ability.Administer],
    };

    public static IReadOnlyCollection<Ability> Of(Role role) => ByRole[role];
}
