using Registry.Web.Tests.Documents;

namespace Registry.Web.Tests.Mail;

/// <summary>A test that prints a paper and mails it: skipped where either cannot be done, but not by the build server.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostedPaperFactAttribute : PrintingFactAttribute
{
    public PostedPaperFactAttribute() => Skip ??= new MailServerFactAttribute().Skip;
}
