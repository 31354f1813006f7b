namespace Registry.Domain.Associations;

/// <content>Who was called, who came, what was decided.</content>
public sealed partial class Congress
{
    private readonly List<CongressVote> votes = [];
    private readonly List<CongressPaper> papers = [];
    private readonly List<TermExtension> extensions = [];

    /// <summary>Delegates summoned, or the official members of a plenary congress; for a founding congress those who registered.</summary>
    public int? Called { get; private set; }

    public int? Present { get; private set; }

    /// <summary>For an extraordinary congress: members of the executive committee who asked for it, and all of them.</summary>
    public int? CommitteeAsking { get; private set; }

    public int? CommitteeSize { get; private set; }

    /// <summary>Or the official members who asked for it, and all of them.</summary>
    public int? MembersAsking { get; private set; }

    public int? MembersInAll { get; private set; }

    /// <summary>What the congress decided and elected, in words.</summary>
    public string? Result { get; private set; }

    public IReadOnlyList<CongressVote> Votes => votes;

    public IReadOnlyList<CongressPaper> Papers => papers;

    /// <summary>The last day of its term where a paper made it longer.</summary>
    public DateOnly? ExtendedUntil { get; private set; }

    public IReadOnlyList<TermExtension> Extensions => extensions;

    /// <summary>Keeps how many were called and came; refused where the law would have stopped the congress.</summary>
    public void Count(int called, int present, LegalLimits limits, DateOnly day)
    {
        if (called < 1)
            throw new RuleException("Congress.NobodyCalled", "Called");
        if (present < 0 || present > called)
            throw new RuleException("Congress.MoreThanCalled", "Present", called);

        var quorum = Quorum.Of(Kind, called, present, limits, day);
        if (!quorum.IsMet)
            throw new RuleException("Congress.BelowQuorum", "Present", present, called, quorum.Needed);

        (Called, Present) = (called, present);
    }

    /// <summary>Keeps who asked for an extraordinary congress; refused where they were too few.</summary>
    public void Ask(int? committeeAsking, int? committeeSize, int? membersAsking, int? membersInAll, LegalLimits limits, DateOnly day)
    {
        if (Kind != CongressKind.Extraordinary)
            return;

        var committee = Quorum.Part(LimitName.CallByCommittee, committeeAsking ?? 0, committeeSize ?? 0, limits, day);
        var members = Quorum.Part(LimitName.CallByMembers, membersAsking ?? 0, membersInAll ?? 0, limits, day);
        if (!committee.IsMet && !members.IsMet)
            throw new RuleException("Congress.AskedByTooFew", committee.Needed, members.Needed);

        (CommitteeAsking, CommitteeSize, MembersAsking, MembersInAll) = (committeeAsking, committeeSize, membersAsking, membersInAll);
    }

    public void Conclude(string? result) => Result = PlainText.OptionalParagraph(result, ResultLength, nameof(Result));

    public CongressVote Vote(string subject, int inFavour)
    {
        if (Present is not { } present)
            throw new RuleException("Congress.NotCounted");
        if (inFavour < 0 || inFavour > present)
            throw new RuleException("Congress.MoreVotesThanPresent", "InFavour", present);

        var vote = new CongressVote(subject, inFavour);
        votes.Add(vote);
        return vote;
    }

    public void TakeBackVote(int id) => votes.RemoveAll(vote => vote.Id == id);

    /// <summary>The state of a paper; one nobody has touched is missing.</summary>
    public CongressPaperState StateOf(CongressPaperKind kind) => papers.Find(paper => paper.Kind == kind)?.State ?? CongressPaperState.Missing;

    public void Keep(CongressPaperKind kind, CongressPaperState state, DateOnly? on, string? note)
    {
        var paper = papers.Find(one => one.Kind == kind);
        if (paper is null && state == CongressPaperState.Missing && on is null && string.IsNullOrWhiteSpace(note))
            return;
        if (paper is null)
            papers.Add(paper = new(kind));

        paper.Stand(state, on, note);
    }

    /// <summary>Papers that it needs and nobody has begun.</summary>
    public IEnumerable<CongressPaperKind> MissingPapers() =>
        CongressDossier.All.Where(kind => CongressDossier.NeedOf(Kind, kind) == PaperNeed.Needed && StateOf(kind) == CongressPaperState.Missing);

    public void Extend(DateOnly until, DateOnly on, string paper, DateOnly present)
    {
        if (until <= present)
            throw new RuleException("Term.NotLonger", "Until", present);

        extensions.Add(new(until, on, paper));
        ExtendedUntil = until;
    }
}
