using Registry.Domain.Associations;
using Registry.Domain.Papers;
using Registry.Domain.Programmes;

namespace Registry.Domain.Reports;

/// <summary>Units are asked to report on half a year or a year, by a day, on the programmes they carry out.</summary>
public sealed partial class ReportCall : IVersioned
{
    public const int LineLength = 300;
    public const int TextLength = 8000;

    private readonly List<ReportCallProgramme> programmes = [];

    private ReportCall()
    {
    }

    /// <param name="owner">The union or association that asks.</param>
    public ReportCall(Association owner, ReportPeriod period, int year, DateOnly askedOn, ReportDeadline deadline)
    {
        (Owner, OwnerId, Period) = (owner, owner.Id, period);
        Year = Programme.CheckedYear(year);
        AskedOn = askedOn;
        Postpone(deadline);
    }

    public int Id { get; private set; }

    public int OwnerId { get; private set; }

    public Association? Owner { get; private set; }

    public ReportPeriod Period { get; private set; }

    public int Year { get; private set; }

    public DateOnly AskedOn { get; private set; }

    /// <summary>As written: "trước ngày 26/5/2027".</summary>
    public string DeadlineText { get; private set; } = "";

    public DateOnly LastDay { get; private set; }

    /// <summary>The working day by which to send so that a Sunday does not make it late.</summary>
    public DateOnly PrudentDay { get; private set; }

    /// <summary>What units are asked to think of.</summary>
    public string? Guidance { get; private set; }

    /// <summary>The consolidated report as it left, with its number.</summary>
    public int? PaperId { get; private set; }

    public OutgoingPaper? Paper { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<ReportCallProgramme> Programmes => programmes;

    public ReportDeadline Deadline => new(DeadlineText, LastDay, PrudentDay);

    public DateOnly PeriodStart => new(Year, 1, 1);

    public void Guide(string? guidance) => Guidance = PlainText.OptionalParagraph(guidance, TextLength, nameof(Guidance));

    /// <summary>Gives another day; what was sent meanwhile keeps its mark of being late or not.</summary>
    public void Postpone(ReportDeadline deadline)
    {
        if (deadline.LastDay < AskedOn)
            throw new RuleException("ReportCall.DeadlinePassed", nameof(DeadlineText));

        (DeadlineText, LastDay, PrudentDay) = (deadline.Text, deadline.LastDay, deadline.PrudentDay);
    }

    /// <summary>Gives the whole list of programmes it asks about.</summary>
    public void About(IEnumerable<Programme> asked)
    {
        List<Programme> wanted = [.. asked.DistinctBy(one => one.Id)];
        if (wanted.Any(one => one.OwnerId != OwnerId))
            throw new RuleException("ReportCall.OtherOwner");
        if (wanted.Any(one => !one.IsFollowed))
            throw new RuleException("Programme.NotFollowed");

        programmes.RemoveAll(link => wanted.All(one => one.Id != link.ProgrammeId));
        programmes.AddRange(wanted.Where(one => programmes.All(link => link.ProgrammeId != one.Id)).Select(one => new ReportCallProgramme(one)));
    }

    /// <summary>The consolidated report left as this paper; what it says stays as it was on that day.</summary>
    public void Issue(OutgoingPaper paper)
    {
        if (PaperId is not null || Paper is not null)
            throw new RuleException("ReportCall.AlreadyIssued");

        (Paper, PaperId) = (paper, paper.Id);
    }
}

/// <summary>A programme that a call asks about.</summary>
/// <remarks>No key binds it: a call does not keep a programme from being deleted, and says afterwards which one is gone.</remarks>
public sealed class ReportCallProgramme
{
    private ReportCallProgramme()
    {
    }

    internal ReportCallProgramme(Programme programme) => (ProgrammeId, Title) = (programme.Id, programme.Title);

    public int ReportCallId { get; private set; }

    /// <summary>The programme may have been deleted since.</summary>
    public int ProgrammeId { get; private set; }

    /// <summary>As it was called when it was asked about.</summary>
    public string Title { get; private set; } = "";
}
