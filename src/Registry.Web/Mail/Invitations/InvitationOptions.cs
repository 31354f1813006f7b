using System.ComponentModel.DataAnnotations;

namespace Registry.Web.Mail.Invitations;

/// <summary>The <c>Invitations</c> section: in whose name guests are invited by mail.</summary>
public sealed class InvitationOptions
{
    public const string Section = "Invitations";

    /// <summary>The address guests answer to; when empty, the one letters come from. The mailbox of <c>Answers</c> belongs to it.</summary>
    [StringLength(254), RegularExpression("""^$|^[^\s@"<>,;:\\]+@[^\s@"<>,;:\\]+$""", ErrorMessage = "Invitations:Organizer must be a plain e-mail address, without a name.")]
    public string Organizer { get; init; } = "";
}
