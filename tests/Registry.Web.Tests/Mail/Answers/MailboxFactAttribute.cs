using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Mail.Answers;

/// <summary>A test that needs a real mailbox.</summary>
public sealed class MailboxFactAttribute() : NeedsFactAttribute(Mailbox.IsInstalled ? null : "No IMAP server: run tests/Registry.Web.Tests/Mail/Answers/Server/install.sh.");
