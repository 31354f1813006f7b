namespace Registry.Web.Tests.Mail;

/// <summary>A test that needs a real mail server: skipped where it is missing, but not by the build server.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class MailServerFactAttribute : FactAttribute
{
    public MailServerFactAttribute()
    {
        if (!MailServer.IsInstalled && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "No mail server. Mail/Server/install.sh installs one; with CI=true this fails.";
    }
}
