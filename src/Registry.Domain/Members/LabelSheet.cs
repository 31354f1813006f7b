namespace Registry.Domain.Members;

/// <summary>A sheet of labels, or an envelope, as an office buys it.</summary>
public sealed class LabelSheet : IVersioned
{
    public const int NameLength = 100;

    private LabelSheet()
    {
    }

    public LabelSheet(string name, bool isEnvelope, SheetGeometry geometry) => Describe(name, isEnvelope, geometry);

    public int Id { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The sender is printed in the corner.</summary>
    public bool IsEnvelope { get; private set; }

    public SheetGeometry Geometry { get; private set; } = new();

    public long Version { get; private set; }

    public void Describe(string name, bool isEnvelope, SheetGeometry geometry)
    {
        geometry.Check();
        Name = PlainText.Line(name, NameLength, nameof(Name));
        (IsEnvelope, Geometry) = (isEnvelope, geometry);
    }
}
