namespace Registry.Domain.Commemorations;

/// <remarks>The way from the proposal to the report, and out of it.</remarks>
public sealed partial class Commemoration
{
    public void Approve(DateTimeOffset at, string byId, string byName) =>
        Step(CommemorationStatus.Proposed, CommemorationStatus.Approved, at, byId, byName);

    /// <summary>Sends a proposal, or one approved already, back to the planner with what is missing.</summary>
    public void Return(string? reason, DateTimeOffset at, string byId, string byName)
    {
        var why = PlainText.OptionalLine(reason, ReasonLength, nameof(reason)) ?? throw new RuleException("Commemoration.ReturnReasonMissing");
        if (Status is not (CommemorationStatus.Proposed or CommemorationStatus.Approved))
            throw new RuleException("Commemoration.WrongStatus");

        Enter(CommemorationStatus.Proposed, at, byId, byName, why);
    }

    public void BeginPreparing(DateTimeOffset at, string byId, string byName) =>
        Step(CommemorationStatus.Approved, CommemorationStatus.Preparing, at, byId, byName);

    /// <param name="today">A thing to come cannot have been held.</param>
    public void Hold(DateOnly today, DateTimeOffset at, string byId, string byName)
    {
        if (Date > today)
            throw new RuleException("Commemoration.NotYetHeld");

        Step(Status == CommemorationStatus.Approved ? CommemorationStatus.Approved : CommemorationStatus.Preparing, CommemorationStatus.Held, at, byId, byName);
    }

    public void Report(string? outcome, DateTimeOffset at, string byId, string byName)
    {
        var text = PlainText.OptionalParagraph(outcome, TextLength, nameof(Outcome)) ?? throw new RuleException("Commemoration.OutcomeMissing");
        Step(CommemorationStatus.Held, CommemorationStatus.Reported, at, byId, byName);
        Outcome = text;
    }

    public void Cancel(string? reason, DateTimeOffset at, string byId, string byName)
    {
        var why = PlainText.OptionalLine(reason, ReasonLength, nameof(reason)) ?? throw new RuleException("Commemoration.ReasonMissing");
        if (Status is CommemorationStatus.Held or CommemorationStatus.Reported)
            throw new RuleException("Commemoration.AlreadyHeld");

        RefuseWhenOver();
        CancelledAt = at;
        FeedSequence++;
        Enter(CommemorationStatus.Cancelled, at, byId, byName, why);
    }

    /// <summary>Takes back a cancellation: it returns to what it was before.</summary>
    public void Reinstate(DateTimeOffset at, string byId, string byName)
    {
        if (Status != CommemorationStatus.Cancelled)
            throw new RuleException("Commemoration.NotCancelled");

        var before = steps.OrderBy(step => step.At).Last(step => step.Status != CommemorationStatus.Cancelled).Status;
        CancelledAt = null;
        FeedSequence++;
        Enter(before, at, byId, byName, null);
    }

    private void Step(CommemorationStatus from, CommemorationStatus to, DateTimeOffset at, string byId, string byName)
    {
        if (Status != from)
            throw new RuleException("Commemoration.WrongStatus");

        Enter(to, at, byId, byName, null);
    }

    private void Enter(CommemorationStatus status, DateTimeOffset at, string byId, string byName, string? reason)
    {
        var before = StandingOutside;
        Status = status;
        steps.Add(new(status, at, byId, byName, reason));
        if (before != StandingOutside)
            NoteFeed(at);
    }

    /// <summary>Calendars show what was approved once, as it is or as cancelled; how far its preparation is they do not tell.</summary>
    private (bool IsThere, bool IsOff) StandingOutside => (steps.Exists(step => step.Status == CommemorationStatus.Approved), Status == CommemorationStatus.Cancelled);
}
