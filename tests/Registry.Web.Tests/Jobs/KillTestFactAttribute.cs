using Registry.Web.Tests.Mail;

namespace Registry.Web.Tests.Jobs;

/// <summary>A test that kills real processes, a minute or two long: tests/run.sh and tests/kill-test.sh ask for it.</summary>
/// <remarks>Once asked for, it is as strict about the mail server as every other: the build server fails without one.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class KillTestFactAttribute : MailServerFactAttribute
{
    public KillTestFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("REGISTRY_KILL_TEST") != "true")
            Skip = "Takes a minute or two: run tests/kill-test.sh.";
    }
}
