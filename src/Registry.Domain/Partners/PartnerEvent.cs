namespace Registry.Domain.Partners;

/// <summary>Something done together that no other part of the registry keeps: a delegation, a meeting, aid.</summary>
public sealed class PartnerEvent : IVersioned
{
    public const int TitleLength = 200;
    public const int TextLength = 2000;
    public const int PlaceLength = 200;
    public const int CurrencyLength = 3;

    private PartnerEvent()
    {
    }

    public PartnerEvent(int partnerId, PartnerEventKind kind, DateOnly on, string title)
    {
        PartnerId = partnerId;
        Tell(kind, on, null, title);
    }

    public int Id { get; private set; }

    public int PartnerId { get; private set; }

    public Partner? Partner { get; private set; }

    public PartnerEventKind Kind { get; private set; }

    public DateOnly On { get; private set; }

    /// <summary>The last day, where it took several.</summary>
    public DateOnly? To { get; private set; }

    public string Title { get; private set; } = "";

    public string? Text { get; private set; }

    public string? Place { get; private set; }

    /// <summary>The value of aid in whole units of its currency.</summary>
    public long? Amount { get; private set; }

    /// <summary>ISO 4217.</summary>
    public string? Currency { get; private set; }

    public long Version { get; private set; }

    public void Tell(PartnerEventKind kind, DateOnly on, DateOnly? to, string title)
    {
        if (to < on)
            throw new RuleException("PartnerEvent.EndsBeforeItBegins");

        (Kind, On, To) = (kind, on, to == on ? null : to);
        Title = PlainText.Line(title, TitleLength, nameof(Title));
    }

    public void Detail(string? place, string? text)
    {
        Place = PlainText.OptionalLine(place, PlaceLength, nameof(Place));
        Text = PlainText.OptionalParagraph(text, TextLength, nameof(Text));
    }

    public void Value(long? amount, string? currency)
    {
        var code = PlainText.OptionalLine(currency, CurrencyLength, nameof(Currency))?.ToUpperInvariant();
        if (amount < 0)
            throw new RuleException("PartnerEvent.AmountNegative");
        if (code is not null && (code.Length != CurrencyLength || !code.All(char.IsAsciiLetterUpper)))
            throw new RuleException("PartnerEvent.UnknownCurrency", nameof(Currency));
        if (amount is not null && code is null)
            throw new RuleException("PartnerEvent.CurrencyMissing", nameof(Currency));

        (Amount, Currency) = (amount, amount is null ? null : code);
    }
}

/// <summary>What was done together.</summary>
public enum PartnerEventKind
{
    DelegationIn,
    DelegationOut,
    Meeting,
    Call,
    LetterSent,
    LetterReceived,
    Aid,
    Exchange,
    Training,
    Gift,
    Other,
}
