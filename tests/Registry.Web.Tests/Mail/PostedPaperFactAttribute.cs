using Registry.Web.Tests.Documents;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Mail;

/// <summary>A test that prints a paper and mails it.</summary>
public sealed class PostedPaperFactAttribute() : NeedsFactAttribute(PrintingFactAttribute.Lack() ?? MailServerFactAttribute.Lack());
