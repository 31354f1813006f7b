namespace Registry.Web.Tests.Mail.Answers;

/// <summary>A test that needs a real mailbox: skipped where dovecot is missing, but not by the build server.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MailboxFactAttribute : FactAttribute
{
    public MailboxFactAttribute()
    {
        if (!Mailbox.IsInstalled && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "No IMAP server. Mail/Answers/Server/install.sh installs one; with CI=true this fails.";
    }
}
