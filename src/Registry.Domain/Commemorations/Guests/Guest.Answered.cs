namespace Registry.Domain.Commemorations.Guests;

/// <content>What the guest answered: every answer is kept, the one said last stands.</content>
public sealed partial class Guest
{
    private readonly List<GuestAnswer> answers = [];

    public AnswerKind Answer { get; private set; }

    /// <summary>How many come along, as the standing answer says.</summary>
    public int ComingWith { get; private set; }

    /// <summary>When the standing answer was said.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    public AnswerManner? AnsweredBy { get; private set; }

    public IReadOnlyList<GuestAnswer> Answers => answers;

    /// <summary>Heads at the table.</summary>
    public int Heads => Answer == AnswerKind.Accepted ? 1 + ComingWith : 0;

    /// <summary>Keeps an answer; whether it stands is said by the row.</summary>
    public GuestAnswer Take(GivenAnswer given)
    {
        if (given.Kind == AnswerKind.None)
            throw new RuleException("Guest.AnswerMissing");
        if (Standing is GuestStanding.Listed or GuestStanding.Waiting)
            throw new RuleException("Guest.NotInvited");
        if (given.ComingWith < 0 || given.ComingWith > Companions)
            throw new RuleException("Guest.TooManyCompanions", Companions);

        // a clock that runs ahead must not make an answer unbeatable
        var said = given.SaidAt < given.ReceivedAt ? given.SaidAt : given.ReceivedAt;
        var stands = IsInvited && (given.Sequence is null || (given.Sequence >= AskedSequence && given.Sequence <= Sequence)) && !(AnsweredAt > said);
        var answer = new GuestAnswer(given, said, stands);
        answers.Add(answer);
        if (stands)
        {
            (Answer, AnsweredAt, AnsweredBy) = (given.Kind, said, given.Manner);
            ComingWith = given.Kind == AnswerKind.Declined ? 0 : given.ComingWith;
        }

        return answer;
    }

    private void AskAnew()
    {
        AskedSequence = Sequence;
        (Answer, ComingWith, AnsweredAt, AnsweredBy) = (AnswerKind.None, 0, null, null);
    }
}
