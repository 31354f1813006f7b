namespace Registry.Web.Features.Administration.Users;

/// <summary>How a user stands.</summary>
public enum UserState
{
    Active,

    /// <summary>The invitation has not been accepted yet.</summary>
    Invited,
    Deactivated,
}

internal static class UserStates
{
    public static UserState Of(bool isActive, bool hasPassword) =>
        !isActive ? UserState.Deactivated : hasPassword ? UserState.Active : UserState.Invited;

    public static string Sign(UserState state) => state switch
    {
        UserState.Active => "ok",
        UserState.Invited => "open",
        _ => "",
    };
}
