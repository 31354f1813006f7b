using Registry.Web.Tests.Mail;

namespace Registry.Web.Tests.Jobs;

/// <summary>A test that kills real processes: a minute or two, so only when asked for; tests/kill-test.sh asks.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class KillTestFactAttribute : FactAttribute
{
    public KillTestFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("REGISTRY_KILL_TEST") != "true")
            Skip = "Takes a minute or two: run tests/kill-test.sh.";
        else if (!MailServer.IsInstalled)
            Skip = "No mail server. Mail/Server/install.sh installs one.";
    }
}
