namespace Registry.Web.Mail.Answers;

/// <summary>A message that has arrived.</summary>
/// <param name="IsWhole">False: only its beginning was read, it is too large.</param>
/// <param name="PutAside">Takes it out of what is still to be read, once what it says is kept.</param>
internal sealed record AnswerLetter(byte[] Octets, bool IsWhole, Func<CancellationToken, Task> PutAside);
