using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Domain.Days.Expressions;

namespace Registry.Domain.Programmes;

/// <summary>One thing to be done in a programme (hoạt động, nhiệm vụ): what, when, by whom, for which days, with what money.</summary>
/// <remarks>The number on the paper is no key: papers print 1, 2, 3, 4, 6, 7, 8, 8, 9.</remarks>
public sealed partial class Activity : IVersioned
{
    public const int TextLength = 4000;
    public const int NumberLength = 20;
    public const int TimeLength = 300;
    public const int LineLength = 300;
    public const int NoteLength = 4000;
    public const int MostSure = 100;

    private readonly List<ActivityAssignment> assignments = [];
    private readonly List<ActivityAnniversary> anniversaries = [];
    private readonly List<ActivityCommemoration> commemorations = [];
    private readonly List<ActivityEvidence> evidence = [];

    private Activity()
    {
    }

    /// <param name="order">Among the activities of its section, with room between two.</param>
    public Activity(Programme programme, ProgrammeSection section, int order, string text, string? time)
    {
        Programme = programme;
        ProgrammeId = programme.Id;
        Section = section;
        SectionId = section.Id;
        Order = order;
        Write(text, time, programme.Year);
    }

    public int Id { get; private set; }

    public int ProgrammeId { get; private set; }

    public Programme? Programme { get; private set; }

    public int SectionId { get; private set; }

    public ProgrammeSection? Section { get; private set; }

    public int Order { get; private set; }

    /// <summary>As the original printed it; null where the registry counts.</summary>
    public string? PrintedNumber { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>As written: "Cuối Quý II/2020".</summary>
    public string? TimeText { get; private set; }

    /// <summary>The first day that the written time names; null where none can be read.</summary>
    public DateOnly? StartsOn { get; private set; }

    /// <summary>The last day to be in time; null where nothing can be late.</summary>
    public DateOnly? DueOn { get; private set; }

    public string? Place { get; private set; }

    /// <summary>"02 lớp", "01 cuộc".</summary>
    public string? Quantity { get; private set; }

    /// <summary>Whole đồng.</summary>
    public long? Budget { get; private set; }

    /// <summary>Where the money comes from: the budget, or gifts (xã hội hóa).</summary>
    public string? BudgetSource { get; private set; }

    public ActivityRecurrence Recurrence { get; private set; }

    public string? Note { get; private set; }

    /// <summary>Last year's, or the earlier edition's, from which it was copied.</summary>
    public int? CopiedFromId { get; private set; }

    public Activity? CopiedFrom { get; private set; }

    /// <summary>What the original said, word for word, where it was taken over from a file.</summary>
    public string? SourceText { get; private set; }

    /// <summary>How sure the reader was of it, in per cent.</summary>
    public int? SourceConfidence { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<ActivityAssignment> Assignments => assignments;

    public IReadOnlyList<ActivityAnniversary> Anniversaries => anniversaries;

    public IReadOnlyList<ActivityCommemoration> Commemorations => commemorations;

    public IReadOnlyList<ActivityEvidence> Evidence => evidence;

    /// <summary>Writes what is done and when, and finds the days that the written time means in the plan's year.</summary>
    public void Write(string text, string? time, int year)
    {
        Text = PlainText.OptionalParagraph(text, TextLength, nameof(Text)) ?? throw new RuleException("Text.Missing", nameof(Text));
        TimeText = PlainText.OptionalLine(time, TimeLength, nameof(TimeText));
        TimeExpression.TryRead(TimeText, out var expression);
        StartsOn = expression?.Windows(year) is [var first, ..] ? first.First : null;
        DueOn = expression?.LastDay(year);
    }

    public void Detail(string? place, string? quantity, long? budget, string? budgetSource, ActivityRecurrence recurrence, string? note)
    {
        if (budget < 0)
            throw new RuleException("Activity.AmountNegative");

        Place = PlainText.OptionalLine(place, LineLength, nameof(Place));
        Quantity = PlainText.OptionalLine(quantity, LineLength, nameof(Quantity));
        (Budget, Recurrence) = (budget, recurrence);
        BudgetSource = PlainText.OptionalLine(budgetSource, LineLength, nameof(BudgetSource));
        Note = PlainText.OptionalParagraph(note, NoteLength, nameof(Note));
    }

    /// <summary>Keeps the number that the original printed.</summary>
    public void Numbered(string? printed) => PrintedNumber = PlainText.OptionalLine(printed, NumberLength, nameof(PrintedNumber));

    /// <summary>Keeps what the original said and how sure the reader was.</summary>
    public void ReadFrom(string? source, int? confidence)
    {
        SourceText = PlainText.OptionalParagraph(source, NoteLength, nameof(SourceText));
        SourceConfidence = confidence is null ? null : Math.Clamp(confidence.Value, 0, MostSure);
    }

    public void PutInto(ProgrammeSection section, int order)
    {
        if (section.ProgrammeId != ProgrammeId)
            throw new RuleException("Activity.OtherProgramme");

        (Section, SectionId, Order) = (section, section.Id, order);
    }

    /// <summary>Gives the whole list of who does what; nobody is named twice with the same verb.</summary>
    public void Assign(IEnumerable<Assignee> assignees)
    {
        List<Assignee> wanted = [.. assignees.DistinctBy(one => (one.Verb, SearchText.Fold(one.Name)))];
        if (wanted.Any(one => one.IsOnlyAsked && one.Verb is not (AssignmentVerb.Request or AssignmentVerb.Coordinate)))
            throw new RuleException("Assignment.FrontIsAsked");

        for (var i = 0; i < wanted.Count; i++)
        {
            if (i < assignments.Count)
                assignments[i].Take(wanted[i], i + 1);
            else
                assignments.Add(new(wanted[i], i + 1));
        }

        assignments.RemoveRange(wanted.Count, assignments.Count - wanted.Count);
    }

    /// <summary>Says which days it marks, each in the year it is counted for.</summary>
    public void Mark(IEnumerable<(Anniversary Day, int Year)> days)
    {
        List<(Anniversary Day, int Year)> wanted = [.. days.DistinctBy(one => one.Day.Id)];
        anniversaries.RemoveAll(link => wanted.All(one => one.Day.Id != link.AnniversaryId || one.Year != link.Year));
        foreach (var (day, year) in wanted.Where(one => anniversaries.All(link => link.AnniversaryId != one.Day.Id)))
            anniversaries.Add(new(day, year));
    }

    public void CarryOutBy(IEnumerable<Commemoration> planned)
    {
        List<Commemoration> wanted = [.. planned.DistinctBy(one => one.Id)];
        commemorations.RemoveAll(link => wanted.All(one => one.Id != link.CommemorationId));
        foreach (var one in wanted.Where(one => commemorations.All(link => link.CommemorationId != one.Id)))
            commemorations.Add(new(one));
    }

    internal void CopyOf(Activity other) => (CopiedFrom, CopiedFromId) = (other, other.Id);
}
