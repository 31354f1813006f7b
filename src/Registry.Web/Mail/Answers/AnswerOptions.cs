using System.ComponentModel.DataAnnotations;
using System.Net;

namespace Registry.Web.Mail.Answers;

/// <summary>The <c>Answers</c> section: where the answers of guests' calendar programs arrive, and notices of letters that came back.</summary>
/// <remarks>Such notices go to the sender: they are read where <c>Mail:From</c> is the address of this mailbox.</remarks>
public sealed class AnswerOptions : IValidatableObject
{
    public const string Section = "Answers";

    /// <summary>Off, a mailbox read over IMAP, or a folder into which some program puts messages as .eml files.</summary>
    public AnswerSource Source { get; init; }

    /// <summary>The IMAP server.</summary>
    public string Host { get; init; } = "";

    /// <summary>993 with Tls, 143 with StartTls.</summary>
    [Range(1, 65535)]
    public int Port { get; init; } = 993;

    /// <summary>Tls from the first byte, StartTls before the password; None only for a server on this machine.</summary>
    public AnswerEncryption Encryption { get; init; }

    /// <summary>SHA-256 fingerprint of the one certificate that is believed although no authority vouches for it; empty: only certificates this machine trusts.</summary>
    [RegularExpression("^([0-9A-Fa-f]{2}(:?[0-9A-Fa-f]{2}){31})?$", ErrorMessage = "Answers:TrustedFingerprint is the SHA-256 fingerprint of the server's certificate: 64 hexadecimal digits, colons allowed.")]
    public string TrustedFingerprint { get; init; } = "";

    public string User { get; init; } = "";

    public string Password { get; init; } = "";

    /// <summary>The folder of the mailbox that is read.</summary>
    [Required, StringLength(200)]
    public string Mailbox { get; init; } = "INBOX";

    /// <summary>Where messages that were read are moved; empty: they stay, marked as seen.</summary>
    [StringLength(200)]
    public string MoveTo { get; init; } = "";

    /// <summary>With Folder: the folder of .eml files; what was read goes to its subfolder "read".</summary>
    public string Folder { get; init; } = "";

    /// <summary>How often to look, in minutes.</summary>
    [Range(1, 1440)]
    public int EveryMinutes { get; init; } = 5;

    /// <summary>So many messages at a time.</summary>
    [Range(1, 1000)]
    public int AtATime { get; init; } = 100;

    /// <summary>Larger messages are not read, only noted.</summary>
    [Range(16, 10240)]
    public int LargestKilobytes { get; init; } = 1024;

    /// <summary>How long one step of the conversation may take.</summary>
    [Range(1, 300)]
    public int TimeoutSeconds { get; init; } = 30;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Source == AnswerSource.Imap && (Host.Length == 0 || User.Length == 0 || Password.Length == 0))
            yield return new("Answers:Host, Answers:User and Answers:Password are needed with Answers:Source Imap.", [nameof(Host)]);
        if (Source == AnswerSource.Folder && Folder.Length == 0)
            yield return new("Answers:Folder is needed with Answers:Source Folder.", [nameof(Folder)]);
        if (Encryption == AnswerEncryption.None && Source == AnswerSource.Imap && !IsThisMachine)
            yield return new("Answers:Encryption None is for a server on this machine only: the password would travel readable.", [nameof(Encryption)]);
        foreach (var (name, text) in new[] { (nameof(User), User), (nameof(Password), Password), (nameof(Mailbox), Mailbox), (nameof(MoveTo), MoveTo) })
            if (text.Any(letter => letter is < ' ' or '\x7F'))
                yield return new($"Answers:{name} holds a control character.", [name]);
    }

    private bool IsThisMachine => Host == "localhost" || (IPAddress.TryParse(Host, out var address) && IPAddress.IsLoopback(address));
}

/// <summary>Where answers come from.</summary>
public enum AnswerSource
{
    Off,
    Imap,
    Folder,
}

/// <summary>How the conversation with the mailbox is kept from others.</summary>
public enum AnswerEncryption
{
    Tls,
    StartTls,
    None,
}
