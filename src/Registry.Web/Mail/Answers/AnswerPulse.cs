namespace Registry.Web.Mail.Answers;

/// <summary>What this process last saw of the mailbox of answers.</summary>
public sealed class AnswerPulse
{
    private volatile Sign last = new(null, null);

    public DateTimeOffset? LookedAt => last.At;

    /// <summary>What the server or the network said; null when all went well.</summary>
    public string? Trouble => last.Trouble;

    internal void Note(DateTimeOffset at, string? trouble) => last = new(at, trouble);

    private sealed record Sign(DateTimeOffset? At, string? Trouble);
}
