namespace Registry.Web.Documents.Official;

/// <summary>A part of a paper's text.</summary>
public abstract record Block;

/// <summary>A paragraph without a number.</summary>
public sealed record Prose(RichText Text) : Block;

/// <summary>A numbered part of the outline; its number is counted, not written.</summary>
public sealed record Entry(EntryLevel Level, RichText Text) : Block
{
    /// <summary>The text is the heading of what stands under it.</summary>
    public bool IsHeading { get; init; }

    /// <summary>The number to go on from, where it is not the next one.</summary>
    public int? Number { get; init; }

    public IReadOnlyList<Block> Under { get; init; } = [];
}

/// <summary>Blocks on pages that lie on their side, for a wide table.</summary>
public sealed record Landscape(IReadOnlyList<Block> Blocks) : Block;
