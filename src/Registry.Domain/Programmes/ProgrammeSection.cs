namespace Registry.Domain.Programmes;

/// <summary>A part of a programme with its heading, what is said in it, and the activities that stand in it.</summary>
public sealed class ProgrammeSection : IVersioned
{
    public const int HeadingLength = 500;
    public const int LabelLength = 20;
    public const int TextLength = 20_000;

    private ProgrammeSection()
    {
    }

    /// <param name="order">Among the sections below the same one.</param>
    public ProgrammeSection(Programme programme, ProgrammeSection? parent, int order, string heading)
    {
        Programme = programme;
        ProgrammeId = programme.Id;
        Parent = parent;
        ParentId = parent?.Id;
        Order = order;
        Write(heading, null, null);
    }

    public int Id { get; private set; }

    public int ProgrammeId { get; private set; }

    public Programme? Programme { get; private set; }

    public int? ParentId { get; private set; }

    public ProgrammeSection? Parent { get; private set; }

    public int Order { get; private set; }

    /// <summary>As the original printed it ("III."); null where the registry counts.</summary>
    public string? Label { get; private set; }

    public string Heading { get; private set; } = "";

    /// <summary>Paragraphs and items below the heading, one a line.</summary>
    public string? Text { get; private set; }

    public long Version { get; private set; }

    public void Write(string heading, string? label, string? text)
    {
        Heading = PlainText.Line(heading, HeadingLength, nameof(Heading));
        Label = PlainText.OptionalLine(label, LabelLength, nameof(Label));
        Text = PlainText.OptionalParagraph(text, TextLength, nameof(Text));
    }

    public void PutAt(int order) => Order = order;
}
