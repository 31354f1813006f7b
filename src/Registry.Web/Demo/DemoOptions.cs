using System.ComponentModel.DataAnnotations;

namespace Registry.Web.Demo;

/// <summary>The <c>Demo</c> section: a registry filled with a real union's associations and plans, to try things on.</summary>
public sealed class DemoOptions
{
    public const string Section = "Demo";

    /// <summary>True: accounts and content are put into an empty database at start. Refused in Production and on a public address.</summary>
    public bool Enabled { get; init; }

    /// <summary>The password of the demonstration accounts; when empty, one is made up at each start and printed.</summary>
    [StringLength(100, MinimumLength = 10, ErrorMessage = "Demo:Password must have 10 to 100 characters, or be left empty.")]
    public string? Password { get; init; }
}
