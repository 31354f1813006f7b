namespace Registry.Domain.Reports;

/// <remarks>From the unit's desk to the union's, and back where something is missing.</remarks>
public sealed partial class Report
{
    /// <param name="receivedOn">The day on which it came in, in whatever way.</param>
    public void Send(ReportChannel channel, DateOnly receivedOn, DateOnly today, DateTimeOffset at, string byId, string byName)
    {
        if (!IsOpen)
            throw new RuleException("Report.AlreadySent");
        if (receivedOn > today)
            throw new RuleException("Report.ReceivedLater", nameof(ReceivedOn));
        if (Summary is null && entries.TrueForAll(one => one.IsUntold))
            throw new RuleException("Report.Empty", nameof(Summary));

        (State, Channel, ReceivedOn) = (ReportState.Sent, channel, receivedOn);
        (SentAt, SentById, SentByName) = (at, byId, byName);
        IsLate = receivedOn > Call!.LastDay;
        ReturnReason = null;
    }

    /// <summary>Gives it back to the unit, also when it was accepted too early.</summary>
    public void Return(string? reason)
    {
        var why = PlainText.OptionalParagraph(reason, ReasonLength, nameof(reason)) ?? throw new RuleException("Report.ReasonMissing", nameof(ReturnReason));
        if (!IsAnswered)
            throw new RuleException("Report.NotSent");

        (State, ReturnReason, AcceptedAt, AcceptedByName) = (ReportState.Returned, why, null, null);
    }

    public void Accept(DateTimeOffset at, string byName)
    {
        if (State != ReportState.Sent)
            throw new RuleException("Report.NotSent");

        (State, AcceptedAt, AcceptedByName) = (ReportState.Accepted, at, byName);
    }

    /// <summary>Gives the whole list of what stands in the way; what was answered already stays.</summary>
    public void Raise(IEnumerable<(int? Id, string? Text, string? AddressedTo)> told)
    {
        List<(int? Id, string Text, string? AddressedTo)> wanted = [.. told.Where(one => !string.IsNullOrWhiteSpace(one.Text)).Select(one => (one.Id, one.Text!, one.AddressedTo))];
        difficulties.RemoveAll(known => known.State == DifficultyState.Open && wanted.TrueForAll(one => one.Id != known.Id));
        foreach (var (id, text, addressedTo) in wanted)
        {
            if (id is { } asked && difficulties.Find(known => known.Id == asked) is { } found)
                found.Tell(text, addressedTo);
            else
                difficulties.Add(new(difficulties.Count == 0 ? 1 : difficulties.Max(one => one.Order) + 1, text, addressedTo));
        }
    }
}
