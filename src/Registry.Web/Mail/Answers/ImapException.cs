namespace Registry.Web.Mail.Answers;

/// <summary>The mailbox did not answer as RFC 3501 says, or refused.</summary>
internal sealed class ImapException(string message) : IOException(message);
