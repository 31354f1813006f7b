using Registry.Domain.Associations;
using Registry.Domain.Commemorations;

namespace Registry.Domain.Greetings;

/// <summary>Greetings that go to a leader together and leave together (đợt thư chúc mừng).</summary>
public sealed class GreetingRound : IVersioned
{
    public const int TitleLength = 200;
    public const int ReasonLength = 500;
    public const int MostLetters = 1000;

    private readonly List<Letter> letters = [];

    private GreetingRound()
    {
    }

    /// <param name="form">The key of the form it was made on: sent twice, it makes one round.</param>
    public GreetingRound(Association owner, Guid form, string title, string byName, DateTimeOffset at)
    {
        (Owner, OwnerId) = (owner, owner.Id);
        (FormKey, MadeByName, MadeAt) = (form, byName, at);
        Call(title);
    }

    public int Id { get; private set; }

    /// <summary>Who greets.</summary>
    public int OwnerId { get; private set; }

    public Association? Owner { get; private set; }

    public Guid FormKey { get; private set; }

    public string Title { get; private set; } = "";

    public RoundStatus Status { get; private set; }

    public string MadeByName { get; private set; } = "";

    public DateTimeOffset MadeAt { get; private set; }

    public string? SubmittedByName { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    public string? ApprovedByName { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>Why a leader sent it back.</summary>
    public string? ReturnReason { get; private set; }

    public IReadOnlyList<Letter> Letters => letters;

    public long Version { get; private set; }

    public void Call(string title) => Title = PlainText.Line(title, TitleLength, nameof(Title));

    public void Add(Letter letter)
    {
        RefuseUnlessDraft();
        if (letters.Count >= MostLetters)
            throw new RuleException("Greeting.TooManyLetters", MostLetters);

        letters.Add(letter);
    }

    public void Remove(Letter letter)
    {
        RefuseUnlessDraft();
        letters.Remove(letter);
    }

    /// <summary>Gives the round to a leader; whatever a letter still lacks is said before.</summary>
    public void Submit(string byName, DateTimeOffset at)
    {
        RefuseUnlessDraft();
        if (letters.Count == 0)
            throw new RuleException("Greeting.RoundIsEmpty");

        foreach (var letter in letters.Where(letter => letter.Status == LetterStatus.Draft))
            letter.RefuseUnlessComplete();
        (Status, SubmittedByName, SubmittedAt, ReturnReason) = (RoundStatus.Submitted, byName, at, null);
    }

    /// <summary>Approves every letter of the round at once.</summary>
    public void Approve(string byName, DateTimeOffset at)
    {
        if (Status != RoundStatus.Submitted)
            throw new RuleException("Greeting.NotSubmitted");

        (Status, ApprovedByName, ApprovedAt) = (RoundStatus.Approved, byName, at);
        foreach (var letter in letters.Where(letter => letter.Status == LetterStatus.Draft))
            letter.Approve(byName, at);
    }

    /// <summary>Sends it back with what is missing; what has left already stays sent.</summary>
    public void Return(string? reason)
    {
        var why = PlainText.OptionalLine(reason, ReasonLength, nameof(ReturnReason)) ?? throw new RuleException("Greeting.ReturnReasonMissing");
        if (Status == RoundStatus.Draft)
            throw new RuleException("Greeting.NotSubmitted");

        Status = RoundStatus.Draft;
        (ReturnReason, SubmittedByName, SubmittedAt, ApprovedByName, ApprovedAt) = (why, null, null, null, null);
        foreach (var letter in letters.Where(letter => letter.Status == LetterStatus.Approved))
            letter.Return();
    }

    private void RefuseUnlessDraft()
    {
        if (Status != RoundStatus.Draft)
            throw new RuleException("Greeting.NotADraft");
    }
}
