namespace Registry.Domain.Commemorations.Guests;

/// <summary>A point of the programme of the day (chương trình buổi lễ), by our clock.</summary>
public sealed class AgendaItem : IVersioned
{
    public const int TitleLength = 300;
    public const int SpeakerLength = 200;

    private AgendaItem()
    {
    }

    public AgendaItem(int commemorationId) => CommemorationId = commemorationId;

    public int Id { get; private set; }

    public int CommemorationId { get; private set; }

    public Commemoration? Commemoration { get; private set; }

    public TimeOnly StartsAt { get; private set; }

    public TimeOnly? EndsAt { get; private set; }

    public string TitleVi { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public string? SpeakerVi { get; private set; }

    public string? SpeakerEn { get; private set; }

    public long Version { get; private set; }

    public void Set(TimeOnly startsAt, TimeOnly? endsAt, string titleVi, string? titleEn, string? speakerVi, string? speakerEn)
    {
        if (endsAt <= startsAt)
            throw new RuleException("AgendaItem.EndsBeforeItBegins");

        (StartsAt, EndsAt) = (startsAt, endsAt);
        TitleVi = PlainText.Line(titleVi, TitleLength, nameof(TitleVi));
        TitleEn = PlainText.OptionalLine(titleEn, TitleLength, nameof(TitleEn)) ?? TitleVi;
        SpeakerVi = PlainText.OptionalLine(speakerVi, SpeakerLength, nameof(SpeakerVi));
        SpeakerEn = PlainText.OptionalLine(speakerEn, SpeakerLength, nameof(SpeakerEn)) ?? SpeakerVi;
    }
}
