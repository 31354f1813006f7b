namespace Registry.Domain.Programmes.Reading.Original;

/// <summary>What stands before an item: "II.", "3.", "2.1.", "a)", "-".</summary>
/// <param name="Value">Its place in the order of such marks, from 1; 0 for dashes.</param>
/// <param name="Length">Up to where the item's own text begins.</param>
internal sealed record Marker(MarkerKind Kind, string Text, int Value, int Length)
{
    public static Marker None { get; } = new(MarkerKind.None, "", 0, 0);

    /// <summary>Marks of one kind, and bullets of one sign, stand beside each other.</summary>
    public string Series => Kind == MarkerKind.Bullet ? Text : Kind.ToString();

    public bool IsNumbered => Kind is not (MarkerKind.None or MarkerKind.Bullet);
}

/// <summary>Kinds of marks, from the outermost to the innermost as offices use them.</summary>
internal enum MarkerKind
{
    None,

    /// <summary>Phụ lục.</summary>
    Annex,

    /// <summary>Phần thứ nhất, Chương I.</summary>
    Part,

    /// <summary>A. B. C.</summary>
    Capital,

    /// <summary>I. II. III., Mục I.</summary>
    Roman,

    /// <summary>Điều 1.</summary>
    Article,
    Arabic,

    /// <summary>2.1.</summary>
    Dotted,

    /// <summary>2.1.1.</summary>
    DottedTwice,

    /// <summary>a) b) c).</summary>
    Small,

    /// <summary>(1), (i).</summary>
    Bracketed,
    Bullet,
}
