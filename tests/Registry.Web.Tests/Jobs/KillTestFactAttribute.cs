using Registry.Web.Tests.Mail;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Jobs;

/// <summary>A test that kills real processes, a minute or two long: tests/run.sh and tests/kill-test.sh ask for it.</summary>
public sealed class KillTestFactAttribute : NeedsFactAttribute
{
    public KillTestFactAttribute()
        : base(MailServerFactAttribute.Lack())
    {
        if (Environment.GetEnvironmentVariable("REGISTRY_KILL_TEST") != "true")
            Skip = "Takes a minute or two: run tests/kill-test.sh.";
    }
}
