using Registry.Domain.Associations;
using Registry.Domain.Commemorations;

namespace Registry.Domain.Programmes;

/// <summary>Something the office does every year, kept in a list from which programmes are made.</summary>
public sealed class StandingTask : IVersioned
{
    public const int NamesLength = 1000;

    private StandingTask()
    {
    }

    public StandingTask(Association owner, int order, string text, string? time, string? leads, string? coordinates)
    {
        Owner = owner;
        OwnerId = owner.Id;
        Order = order;
        Write(text, time, leads, coordinates);
    }

    public int Id { get; private set; }

    public int OwnerId { get; private set; }

    public Association? Owner { get; private set; }

    public int Order { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>As plans write it, without a year: "Quý III", "trước ngày 26/5", "Thường xuyên".</summary>
    public string? TimeText { get; private set; }

    /// <summary>Who leads, one after another with semicolons.</summary>
    public string? Leads { get; private set; }

    public string? Coordinates { get; private set; }

    public long Version { get; private set; }

    public void Write(string text, string? time, string? leads, string? coordinates)
    {
        Text = PlainText.OptionalParagraph(text, Activity.TextLength, nameof(Text)) ?? throw new RuleException("Text.Missing", nameof(Text));
        TimeText = PlainText.OptionalLine(time, Activity.TimeLength, nameof(TimeText));
        Leads = PlainText.OptionalLine(leads, NamesLength, nameof(Leads));
        Coordinates = PlainText.OptionalLine(coordinates, NamesLength, nameof(Coordinates));
    }

    public void PutAt(int order) => Order = order;

    /// <summary>The activity that it is in a programme.</summary>
    public Activity InProgramme(Programme programme, ProgrammeSection section, int order, AssigneeReader names)
    {
        var activity = new Activity(programme, section, order, Text, TimeText);
        activity.Detail(null, null, null, null, ActivityRecurrence.Recurs, null);
        activity.Assign([.. names.Read(AssignmentVerb.Lead, Leads), .. names.ReadCoordinating(Coordinates)]);
        return activity;
    }
}
