using Registry.Domain.Associations;

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
}
