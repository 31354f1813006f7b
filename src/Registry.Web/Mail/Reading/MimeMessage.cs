namespace Registry.Web.Mail.Reading;

/// <summary>A message of RFC 5322 and RFC 2045, as far as answers need it.</summary>
internal sealed record MimeMessage(IReadOnlyList<MimeHeader> Headers, IReadOnlyList<MimePart> Parts)
{
    public string? Header(string name) => Headers.FirstOrDefault(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value;

    /// <summary>The one address it was written from; none where there are several or none can be read.</summary>
    public string? From => Headers.Count(header => header.Name.Equals("From", StringComparison.OrdinalIgnoreCase)) == 1 ? MimeWords.AddressOf(Header("From")) : null;

    public string? Subject => Header("Subject") is { } subject ? MimeWords.Decode(subject) : null;

    public string? MessageId => Header("Message-ID")?.Trim();

    /// <summary>Written by a machine in answer to a machine (RFC 3834), such as a note of absence.</summary>
    public bool IsAutomatic => Header("Auto-Submitted") is { } value && !value.Trim().StartsWith("no", StringComparison.OrdinalIgnoreCase);
}

internal sealed record MimeHeader(string Name, string Value);

/// <param name="Type">Lower case, without parameters.</param>
internal sealed record MimePart(string Type, IReadOnlyDictionary<string, string> Parameters, byte[] Content);
