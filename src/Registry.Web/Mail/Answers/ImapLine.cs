namespace Registry.Web.Mail.Answers;

/// <summary>One line of the server, with the octets that stood in it as literals.</summary>
internal sealed record ImapLine(string Text, IReadOnlyList<byte[]> Literals);
