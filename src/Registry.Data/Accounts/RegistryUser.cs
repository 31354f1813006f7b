using Microsoft.AspNetCore.Identity;
using Registry.Data.Auditing;
using Registry.Domain;

namespace Registry.Data.Accounts;

/// <summary>Someone who may sign in; what they may do is in their grants.</summary>
public sealed class RegistryUser : IdentityUser, IAudited
{
    public const int DisplayNameLength = 100;

    private string displayName = "";

    public string DisplayName
    {
        get => displayName;
        set => (displayName, SearchName) = (value, SearchText.Fold(value));
    }

    public string SearchName { get; private set; } = "";

    /// <summary>The language of pages and mail: <c>vi</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "vi";

    /// <summary>False: may no longer sign in; what they did keeps their name.</summary>
    public bool IsActive { get; set; } = true;

    public DateTimeOffset? LastSignedInAt { get; set; }

    public List<Grant> Grants { get; } = [];
}
