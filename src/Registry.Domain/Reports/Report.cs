using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Programmes;

namespace Registry.Domain.Reports;

/// <summary>What one unit owes to one call, and what it answered.</summary>
public sealed partial class Report : IVersioned
{
    public const int NameLength = 300;
    public const int TextLength = 8000;
    public const int ReasonLength = 500;

    private readonly List<ReportEntry> entries = [];
    private readonly List<Difficulty> difficulties = [];

    private Report()
    {
    }

    public Report(ReportCall call, Association unit)
        : this(call, unit.Name) => (Association, AssociationId) = (unit, unit.Id);

    public Report(ReportCall call, Agency unit)
        : this(call, unit.Name) => (Agency, AgencyId) = (unit, unit.Id);

    private Report(ReportCall call, string unitName)
    {
        (Call, CallId) = (call, call.Id);
        UnitName = PlainText.Line(unitName, NameLength, nameof(UnitName));
    }

    public int Id { get; private set; }

    public int CallId { get; private set; }

    public ReportCall? Call { get; private set; }

    public int? AssociationId { get; private set; }

    public Association? Association { get; private set; }

    public int? AgencyId { get; private set; }

    public Agency? Agency { get; private set; }

    /// <summary>As it was called when it was asked.</summary>
    public string UnitName { get; private set; } = "";

    public ReportState State { get; private set; }

    /// <summary>What the unit did, in its own words.</summary>
    public string? Summary { get; private set; }

    /// <summary>Đề xuất, kiến nghị.</summary>
    public string? Requests { get; private set; }

    public ReportChannel Channel { get; private set; }

    /// <summary>The day on which it came in: earlier than it was entered, where it came on paper.</summary>
    public DateOnly? ReceivedOn { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public string? SentById { get; private set; }

    public string? SentByName { get; private set; }

    public bool IsLate { get; private set; }

    public string? ReturnReason { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    public string? AcceptedByName { get; private set; }

    public DateTimeOffset? ChangedAt { get; private set; }

    public string? ChangedByName { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<ReportEntry> Entries => entries;

    public IReadOnlyList<Difficulty> Difficulties => difficulties;

    /// <summary>The unit may still write in it.</summary>
    public bool IsOpen => State is ReportState.Owed or ReportState.Begun or ReportState.Returned;

    public bool IsAnswered => State is ReportState.Sent or ReportState.Accepted;

    /// <summary>Nothing came and the last day went by.</summary>
    public bool IsOverdue(DateOnly today) => !IsAnswered && Call!.LastDay < today;

    /// <summary>Keeps a draft.</summary>
    public void Write(string? summary, string? requests, DateTimeOffset at, string byName)
    {
        if (!IsOpen)
            throw new RuleException("Report.AlreadySent");

        Summary = PlainText.OptionalParagraph(summary, TextLength, nameof(Summary));
        Requests = PlainText.OptionalParagraph(requests, TextLength, nameof(Requests));
        if (State == ReportState.Owed)
            State = ReportState.Begun;
        (ChangedAt, ChangedByName) = (at, byName);
    }

    /// <summary>What it says about an activity, or about the same one in the edition before.</summary>
    public ReportEntry? Find(Activity activity) => entries.Find(one => one.ActivityId == activity.Id)
        ?? entries.Find(one => one.ActivityId is { } before && before == activity.CopiedFromId);

    /// <summary>What it says about an activity; begun from what is recorded there.</summary>
    public ReportEntry EntryFor(Activity activity)
    {
        if (Find(activity) is { } known)
        {
            known.MoveTo(activity);
            return known;
        }

        var entry = new ReportEntry(activity, entries.Count == 0 ? 1 : entries.Max(one => one.Order) + 1);
        entries.Add(entry);
        return entry;
    }
}
