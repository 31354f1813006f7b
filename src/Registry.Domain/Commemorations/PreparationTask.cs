namespace Registry.Domain.Commemorations;

/// <summary>Work before or after a commemoration, counted back from its day or given a day of its own.</summary>
public sealed class PreparationTask : IVersioned
{
    public const int TitleLength = 200;
    public const int EvidenceLength = 1000;

    private PreparationTask()
    {
    }

    internal PreparationTask(string title, int? offset, DateOnly dueOn, int order)
    {
        Title = PlainText.Line(title, TitleLength, nameof(Title));
        Offset = offset;
        DueOn = dueOn;
        Order = order;
    }

    public int Id { get; private set; }

    public int CommemorationId { get; private set; }

    public Commemoration? Commemoration { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>Calendar days from the commemoration's day, negative before it; null: the day is its own.</summary>
    public int? Offset { get; private set; }

    public DateOnly DueOn { get; private set; }

    public int Order { get; private set; }

    public string? OwnerUserId { get; private set; }

    public int? OwnerAgencyId { get; private set; }

    public Agency? OwnerAgency { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    public string? DoneByName { get; private set; }

    /// <summary>What shows that it is done: number and date of a paper, a sum.</summary>
    public string? Evidence { get; private set; }

    public long Version { get; private set; }

    public bool IsDone => DoneAt is not null;

    public bool IsLateOn(DateOnly day) => !IsDone && DueOn < day;

    public void GiveTo(string? userId, int? agencyId) => (OwnerUserId, OwnerAgencyId) = (userId, agencyId);

    public void Change(string title, DateOnly? dueOn, int? offset, DateOnly date, Func<DateOnly, int, DateOnly> due)
    {
        Title = PlainText.Line(title, TitleLength, nameof(Title));
        Offset = offset;
        DueOn = dueOn ?? due(date, offset ?? 0);
    }

    /// <summary>Done twice is done once: the first note stands.</summary>
    public void Finish(string? evidence, DateTimeOffset at, string byName)
    {
        if (IsDone)
            return;

        Evidence = PlainText.OptionalParagraph(evidence, EvidenceLength, nameof(Evidence));
        DoneAt = at;
        DoneByName = byName;
    }

    public void Reopen() => (DoneAt, DoneByName) = (null, null);

    /// <summary>When it would be due if the day were another; what is done, or has a day of its own, stays.</summary>
    public DateOnly DueIf(DateOnly date, Func<DateOnly, int, DateOnly> due) => !IsDone && Offset is { } offset ? due(date, offset) : DueOn;

    internal void Follow(DateOnly date, Func<DateOnly, int, DateOnly> due) => DueOn = DueIf(date, due);
}
