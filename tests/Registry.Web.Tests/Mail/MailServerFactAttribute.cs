using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Mail;

/// <summary>A test that needs a real mail server.</summary>
public sealed class MailServerFactAttribute() : NeedsFactAttribute(Lack())
{
    internal static string? Lack() => MailServer.IsInstalled ? null : "No mail server: run tests/Registry.Web.Tests/Mail/Server/install.sh.";
}
