namespace Registry.Domain.Commemorations;

/// <summary>A task that every commemoration of a form begins with.</summary>
public sealed class TaskTemplate : IVersioned
{
    private TaskTemplate()
    {
    }

    public TaskTemplate(CommemorationForm form, string title, int offset, int order)
    {
        Form = form;
        Change(title, offset, order);
    }

    public int Id { get; private set; }

    public CommemorationForm Form { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>Calendar days from the commemoration's day, negative before it.</summary>
    public int Offset { get; private set; }

    public int Order { get; private set; }

    public long Version { get; private set; }

    public void Change(string title, int offset, int order)
    {
        if (offset is < -730 or > 365)
            throw new RuleException("TaskTemplate.OffsetOutOfRange");

        Title = PlainText.Line(title, PreparationTask.TitleLength, nameof(Title));
        Offset = offset;
        Order = order;
    }
}
