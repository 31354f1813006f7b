using System.ComponentModel.DataAnnotations;

namespace Registry.Web.Security.SignIn;

/// <summary>The <c>SignIn</c> section: how long people stay signed in and how often they may try.</summary>
public sealed class SignInOptions
{
    public const string Section = "SignIn";

    /// <summary>Wrong passwords before an account rests.</summary>
    [Range(3, 20)]
    public int FailuresBeforeRest { get; init; } = 5;

    /// <summary>How long it rests.</summary>
    [Range(1, 1440)]
    public int RestMinutes { get; init; } = 15;

    /// <summary>A session on a shared machine ends after this long without a request.</summary>
    [Range(1, 24)]
    public int SessionHours { get; init; } = 12;

    /// <summary>A session on one's own machine.</summary>
    [Range(1, 60)]
    public int RememberDays { get; init; } = 14;

    /// <summary>Sign-ins, forgotten passwords and set-ups sent from one network address in a minute.</summary>
    [Range(1, 1000)]
    public int AttemptsPerMinute { get; init; } = 20;
}
