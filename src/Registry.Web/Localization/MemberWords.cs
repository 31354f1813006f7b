using Registry.Data.Queries;
using Registry.Domain.Members;

namespace Registry.Web.Localization;

/// <summary>What is said of members, in words; also the keys of their translations.</summary>
public static class MemberWords
{
    /// <summary>Reasons a person can be asked for; the others the registry gives itself.</summary>
    public static IReadOnlyList<LeavingReason> Reasons { get; } =
        [LeavingReason.Resigned, LeavingReason.MovedAway, LeavingReason.Removed, LeavingReason.AssociationEnded, LeavingReason.Other];

    public static string Of(MembershipClass @class) => @class switch
    {
        MembershipClass.Official => "Official member",
        MembershipClass.Associate => "Associate member",
        _ => "Honorary member",
    };

    public static string Of(PersonKind kind) => kind == PersonKind.Organisation ? "Organisation" : "Person|kind";

    public static string Of(Gender gender) => gender switch
    {
        Gender.Male => "Male",
        Gender.Female => "Female",
        _ => "Other gender",
    };

    public static string Of(LeavingReason reason) => reason switch
    {
        LeavingReason.Resigned => "At their own wish",
        LeavingReason.Removed => "Removed from the list",
        LeavingReason.Deceased => "Deceased",
        LeavingReason.MovedAway => "Moved away",
        LeavingReason.Transferred => "Went to another branch",
        LeavingReason.Changed => "Class, number or categories changed",
        LeavingReason.AssociationEnded => "The association ended",
        _ => "For another reason",
    };

    public static string Of(MemberState state) => state switch
    {
        MemberState.Active => "Members today",
        MemberState.Left => "Have left",
        _ => "Members and those who left",
    };

    public static string Of(MissingData missing) => missing switch
    {
        MissingData.Phone => "Without telephone",
        MissingData.Address => "Without address",
        MissingData.Birth => "Without year of birth",
        _ => "Without consent",
    };

    public static string Of(SensitiveKind kind) => kind switch
    {
        SensitiveKind.CriminalRecord => "Criminal record certificate",
        SensitiveKind.EthnicOrigin => "Ethnic group",
        SensitiveKind.Religion => "Religion",
        SensitiveKind.PartyMembership => "Day of joining the Party",
        SensitiveKind.IdentityPaper => "Number of identity paper",
        _ => "Health certificate",
    };
}
