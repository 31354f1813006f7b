using System.ComponentModel.DataAnnotations;
using System.Net.Mail;

namespace Registry.Web.Mail;

/// <summary>The <c>Mail</c> section: how letters leave the registry.</summary>
public sealed class MailOptions : IValidatableObject
{
    public const string Section = "Mail";

    /// <summary>The SMTP server; when empty, letters stay in the outbox and can be read there.</summary>
    public string Host { get; init; } = "";

    /// <summary>587 with STARTTLS, or 25 inside an office's own network; 465 is not spoken.</summary>
    [Range(1, 65535)]
    public int Port { get; init; } = 587;

    /// <summary>Empty where the server asks for no sign-in.</summary>
    public string User { get; init; } = "";

    public string Password { get; init; } = "";

    /// <summary>Encrypts before anything is said; a server that cannot is refused.</summary>
    public bool StartTls { get; init; } = true;

    [Required]
    public string From { get; init; } = "registry@localhost.localdomain";

    /// <summary>The name readers see beside the address.</summary>
    [StringLength(100)]
    public string FromName { get; init; } = "Sổ Hữu nghị";

    /// <summary>How long one letter may take before the server is given up on.</summary>
    [Range(1, 300)]
    public int TimeoutSeconds { get; init; } = 30;

    /// <summary>After so many attempts a letter has failed, until a person sends it again.</summary>
    [Range(1, 20)]
    public int MaximumAttempts { get; init; } = 8;

    public bool HasServer => Host.Length > 0;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!MailAddress.TryCreate(From, out _))
            yield return new("Mail:From must be an e-mail address.", [nameof(From)]);
        if (User.Length > 0 && Password.Length == 0)
            yield return new("Mail:Password is needed beside Mail:User.", [nameof(Password)]);
        if (User.Length > 0 && !StartTls)
            yield return new("Mail:StartTls must stay on where Mail:User is given: the password would travel readable.", [nameof(StartTls)]);
        if (Port == 465)
            yield return new("Mail:Port 465 is not spoken; use the server's STARTTLS port, usually 587.", [nameof(Port)]);
    }
}
