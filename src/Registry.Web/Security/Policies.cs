using Registry.Domain.Access;

namespace Registry.Web.Security;

/// <summary>The policies pages name; each asks for one ability.</summary>
public static class Policies
{
    public const string Read = nameof(Ability.Read);
    public const string Plan = nameof(Ability.Plan);
    public const string KeepDays = nameof(Ability.KeepDays);
    public const string KeepAssociations = nameof(Ability.KeepAssociations);
    public const string KeepPartners = nameof(Ability.KeepPartners);
    public const string ShareCalendars = nameof(Ability.ShareCalendars);
    public const string Approve = nameof(Ability.Approve);
    public const string SeePersonalData = nameof(Ability.SeePersonalData);
    public const string KeepMembers = nameof(Ability.KeepMembers);
    public const string SeeSensitiveData = nameof(Ability.SeeSensitiveData);
    public const string Follow = nameof(Ability.Follow);
    public const string SeeGuestNeeds = nameof(Ability.SeeGuestNeeds);
    public const string Administer = nameof(Ability.Administer);

    /// <summary>Anyone who has signed in, for their own account.</summary>
    public const string SignedIn = nameof(SignedIn);
}
