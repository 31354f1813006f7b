namespace Registry.Web.Mail;

/// <summary>A letter before it is put into the outbox: plain words in the recipient's language.</summary>
/// <param name="Language"><c>vi</c> or <c>en</c>; the words are already in it.</param>
/// <param name="Paragraphs">Plain text; encoding is the outbox's business.</param>
/// <param name="Link">The one thing to do, shown after the paragraphs.</param>
/// <param name="Key">What makes this letter the only one of its kind: a second one with it is refused by the database.</param>
public sealed record MailMessageDraft(
    string To, string? ToName, string Language, string Subject, IReadOnlyList<string> Paragraphs, MailLink? Link = null, string? Key = null)
{
    /// <summary>A list between the paragraphs and the link, such as the days of a digest.</summary>
    public IReadOnlyList<MailItem> Items { get; init; } = [];

    /// <summary>Stored files that go along.</summary>
    public IReadOnlyList<int> FileIds { get; init; } = [];

    /// <summary>A calendar object that goes along, and its METHOD (RFC 6047).</summary>
    public MailCalendar? Calendar { get; init; }

    /// <summary>Where answers go, when not to the sender.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>Small letters, digits and hyphens that begin its Message-ID: an answer quotes it (RFC 5322, section 3.6.4) and so says which letter it answers.</summary>
    public string? Mark { get; init; }

    /// <summary>Why the reader gets this letter, in small at its end.</summary>
    public string? Why { get; init; }

    /// <summary>Where the reader ends such letters with one click (RFC 8058); also the last line of the letter.</summary>
    public MailLink? Leave { get; init; }
}

/// <summary>Where a letter leads, and the words on it.</summary>
public sealed record MailLink(string Label, Uri Address);

/// <summary>A line of a list in a letter.</summary>
public sealed record MailItem(string Text, Uri? Address = null);

/// <summary>The third way of reading a letter: by a calendar program.</summary>
public sealed record MailCalendar(string Method, string Text);
