namespace Registry.Domain.Partners;

/// <summary>A way by which a partner's office is reached or heard of, besides its mailbox.</summary>
public sealed class Channel : IVersioned
{
    public const int ValueLength = 300;
    public const int NoteLength = 200;

    private Channel()
    {
    }

    public Channel(int partnerId, ChannelKind kind, string value, string? note)
    {
        PartnerId = partnerId;
        Describe(kind, value, note);
    }

    public int Id { get; private set; }

    public int PartnerId { get; private set; }

    public ChannelKind Kind { get; private set; }

    public string Value { get; private set; } = "";

    public string? Note { get; private set; }

    public long Version { get; private set; }

    /// <summary>What a link may point to; only web addresses become links.</summary>
    public Uri? Link => Kind is ChannelKind.Website or ChannelKind.SocialMedia && Uri.TryCreate(Value, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https" ? new(Value) : null;

    public void Describe(ChannelKind kind, string value, string? note)
    {
        Kind = kind;
        Value = PlainText.Line(value, ValueLength, nameof(Value));
        Note = PlainText.OptionalLine(note, NoteLength, nameof(Note));
    }
}

/// <summary>How a partner is reached.</summary>
public enum ChannelKind
{
    Website,
    Phone,
    Fax,
    PostalAddress,
    SocialMedia,

    /// <summary>Zalo, WhatsApp, WeChat, KakaoTalk, LINE, Telegram.</summary>
    Messenger,
}
