using System.Globalization;
using Registry.Domain.Papers;

namespace Registry.Domain.Commemorations.Guests;

/// <summary>What the invitation to a commemoration says, and the rules by which it is answered (giấy mời).</summary>
public sealed class Invitation : IVersioned
{
    public const int TextLength = 3000;
    public const int LineLength = 200;
    public const int DaysLength = 60;
    public const int ZoneLength = 60;
    public const int MostDaysBefore = 60;
    public const int MostGuests = 20000;

    private Invitation()
    {
    }

    public Invitation(int commemorationId) => CommemorationId = commemorationId;

    public int Id { get; private set; }

    public int CommemorationId { get; private set; }

    public Commemoration? Commemoration { get; private set; }

    public string? TextVi { get; private set; }

    public string? TextEn { get; private set; }

    public string? Signer { get; private set; }

    public string? SignerTitle { get; private set; }

    public string? SignerTitleEn { get; private set; }

    /// <summary>Who presides (chủ trì), as the form of a Giấy mời names it.</summary>
    public string? ChairVi { get; private set; }

    public string? ChairEn { get; private set; }

    public string? DressVi { get; private set; }

    public string? DressEn { get; private set; }

    /// <summary>Whom to ask: a name, a telephone of the office.</summary>
    public string? AskAt { get; private set; }

    public string? ThanksVi { get; private set; }

    public string? ThanksEn { get; private set; }

    /// <summary>The day by which an answer is asked for.</summary>
    public DateOnly? AnswerBy { get; private set; }

    /// <summary>Days before <see cref="AnswerBy"/> on which those are reminded who have not answered, such as "7,3,1".</summary>
    public string RemindDaysText { get; private set; } = "";

    /// <summary>Heads there is room for; null: nobody counts.</summary>
    public int? Capacity { get; private set; }

    /// <summary>IANA name of the zone of partners far away, whose hours stand beside ours.</summary>
    public string? PartnerZone { get; private set; }

    /// <summary>The line of the register of outgoing papers whose number every letter of this invitation bears.</summary>
    public int? PaperId { get; private set; }

    public OutgoingPaper? Paper { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<int> RemindDays =>
        [.. RemindDaysText.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(day => int.Parse(day, CultureInfo.InvariantCulture))];

    public void Write(string? textVi, string? textEn, string? thanksVi, string? thanksEn)
    {
        TextVi = PlainText.OptionalParagraph(textVi, TextLength, nameof(TextVi));
        TextEn = PlainText.OptionalParagraph(textEn, TextLength, nameof(TextEn));
        ThanksVi = PlainText.OptionalParagraph(thanksVi, TextLength, nameof(ThanksVi));
        ThanksEn = PlainText.OptionalParagraph(thanksEn, TextLength, nameof(ThanksEn));
    }

    public void SignBy(string? signer, string? title, string? titleEn)
    {
        Signer = PlainText.OptionalLine(signer, LineLength, nameof(Signer));
        SignerTitle = PlainText.OptionalLine(title, LineLength, nameof(SignerTitle));
        SignerTitleEn = PlainText.OptionalLine(titleEn, LineLength, nameof(SignerTitleEn));
    }

    public void ChairBy(string? chair, string? chairEn)
    {
        ChairVi = PlainText.OptionalLine(chair, LineLength, nameof(ChairVi));
        ChairEn = PlainText.OptionalLine(chairEn, LineLength, nameof(ChairEn));
    }

    /// <summary>Takes the number that the register gave; one that was left empty may be followed by another.</summary>
    public void TakeNumber(OutgoingPaper paper)
    {
        if (Paper is { State: not OutgoingState.Void })
            throw new RuleException("Invitation.NumberedAlready", Paper.Number.ToString());

        (Paper, PaperId) = (paper, paper.Id);
    }

    public void Ask(string? dressVi, string? dressEn, string? askAt, string? partnerZone)
    {
        DressVi = PlainText.OptionalLine(dressVi, LineLength, nameof(DressVi));
        DressEn = PlainText.OptionalLine(dressEn, LineLength, nameof(DressEn));
        AskAt = PlainText.OptionalLine(askAt, LineLength, nameof(AskAt));
        PartnerZone = PlainText.OptionalLine(partnerZone, ZoneLength, nameof(PartnerZone));
        if (PartnerZone is not null && !TimeZoneInfo.TryFindSystemTimeZoneById(PartnerZone, out _))
            throw new RuleException("Invitation.UnknownZone");
    }

    public void Bound(DateOnly? answerBy, IEnumerable<int> remindDays, int? capacity)
    {
        int[] days = [.. remindDays.Distinct().OrderDescending()];
        if (days.Length > 10 || days.Any(day => day is < 0 or > MostDaysBefore))
            throw new RuleException("Invitation.RemindDaysOutOfRange", MostDaysBefore);
        if (capacity is < 1 or > MostGuests)
            throw new RuleException("Invitation.CapacityOutOfRange", MostGuests);

        (AnswerBy, RemindDaysText, Capacity) = (answerBy, string.Join(',', days), capacity);
    }

    /// <summary>Whether those who have not answered are reminded on this day.</summary>
    public bool RemindsOn(DateOnly day) => AnswerBy is { } by && day <= by && RemindDays.Contains(by.DayNumber - day.DayNumber);
}
