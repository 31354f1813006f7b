namespace Registry.Domain.Subscriptions;

/// <summary>What one partner's calendar shows, and how: chosen by a planner.</summary>
public sealed record FeedContents
{
    public const int FewestYearsBack = 1;
    public const int FewestYearsAhead = 2;
    public const int MostYears = 10;
    public const int MostAlarmDays = 28;

    /// <summary><c>vi</c>, <c>en</c>, <c>both</c> of them in each title, a further one such as <c>lo</c>, or <c>vi+lo</c>: see <see cref="FeedLanguages"/>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>ISO codes; empty: all of the union's.</summary>
    public IReadOnlyCollection<string> Countries { get; init; } = [];

    /// <summary>Kinds of anniversaries; empty: all.</summary>
    public IReadOnlyCollection<string> Kinds { get; init; } = [];

    /// <summary>Associations, each with what lies below it; empty: the whole union.</summary>
    public IReadOnlyCollection<int> Associations { get; init; } = [];

    public bool Anniversaries { get; init; } = true;

    public bool Commemorations { get; init; }

    /// <summary>What the partner's people are invited to, with the programme of the day.</summary>
    public bool Invitations { get; init; }

    public RenewalScope Renewals { get; init; }

    /// <summary>The days by which preparations have to be done: for colleagues.</summary>
    public bool Deadlines { get; init; }

    /// <summary>The days on which the terms of associations end: for colleagues.</summary>
    public bool TermEnds { get; init; }

    /// <summary>Whole years before this one; none: as many as usual.</summary>
    public int? YearsBack { get; init; }

    public int? YearsAhead { get; init; }

    /// <summary>IANA name of the zone in which hours are written; none: that of Việt Nam.</summary>
    public string? TimeZone { get; init; }

    /// <summary>A CSS name.</summary>
    public string Colour { get; init; } = "firebrick";

    /// <summary>So many days before, a program may ring; none: it is silent.</summary>
    public int? AlarmDaysBefore { get; init; }

    /// <summary>The last day on which it shows its days; none: it has no end.</summary>
    public DateOnly? ExpiresOn { get; init; }

    internal FeedContents Checked()
    {
        if (!(Anniversaries || Commemorations || Invitations || Deadlines || TermEnds || Renewals != RenewalScope.None))
            throw new RuleException("FeedSubscription.ShowsNothing");
        if (YearsBack is < FewestYearsBack or > MostYears || YearsAhead is < FewestYearsAhead or > MostYears)
            throw new RuleException("FeedSubscription.YearsOutOfRange", FewestYearsBack, FewestYearsAhead, MostYears);
        if (AlarmDaysBefore is < 1 or > MostAlarmDays)
            throw new RuleException("FeedSubscription.AlarmOutOfRange", MostAlarmDays);
        return this;
    }
}
