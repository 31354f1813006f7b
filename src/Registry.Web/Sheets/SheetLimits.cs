namespace Registry.Web.Sheets;

/// <summary>How much of a file is read before it is refused.</summary>
public sealed record SheetLimits
{
    public long FileBytes { get; init; } = 128L << 20;

    /// <summary>What one part of a package may come to when it is unpacked.</summary>
    public long UnpackedBytes { get; init; } = 1L << 30;

    /// <summary>How often the packed size a part may be when it is unpacked; sheets of real life stay under 40.</summary>
    public int Ratio { get; init; } = 150;

    /// <summary>Texts that cells share are held in memory.</summary>
    public int SharedTextBytes { get; init; } = 96 << 20;

    /// <summary>A list of 100,000, and what stands above, between and below its records.</summary>
    public int Rows { get; init; } = 110_000;

    public int Columns { get; init; } = 200;

    /// <summary>As many characters as Excel lets a cell have.</summary>
    public int CellLength { get; init; } = 32_767;
}
