using System.Globalization;

namespace Registry.Domain.Members;

/// <summary>Where the labels of a sheet stand, in millimetres.</summary>
public sealed record SheetGeometry
{
    private const double Smallest = 10;
    private const double Largest = 500;
    private const int MostInLine = 30;

    // sheets are cut less exactly than they are described
    private const double Tolerance = 0.5;

    public double PageWidth { get; init; } = 210;

    public double PageHeight { get; init; } = 297;

    public int Columns { get; init; } = 1;

    public int Rows { get; init; } = 1;

    /// <summary>From the left edge of the paper to the first label.</summary>
    public double Left { get; init; }

    public double Top { get; init; }

    public double Width { get; init; } = 70;

    public double Height { get; init; } = 37;

    /// <summary>From the left edge of a label to that of the next.</summary>
    public double PitchX { get; init; } = 70;

    public double PitchY { get; init; } = 37;

    public int PerPage => Columns * Rows;

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static SheetGeometry Parse(string text)
    {
        double[] numbers = [.. text.Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture))];
        return new()
        {
            PageWidth = numbers[0],
            PageHeight = numbers[1],
            Columns = (int)numbers[2],
            Rows = (int)numbers[3],
            Left = numbers[4],
            Top = numbers[5],
            Width = numbers[6],
            Height = numbers[7],
            PitchX = numbers[8],
            PitchY = numbers[9],
        };
    }

    /// <summary>The numbers in the order of the properties.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{PageWidth} {PageHeight} {Columns} {Rows} {Left} {Top} {Width} {Height} {PitchX} {PitchY}");

    /// <summary>Refuses labels that overlap, or hang over the edge of the paper.</summary>
    public void Check()
    {
        if (new[] { PageWidth, PageHeight, Width, Height }.Any(length => length is not (>= Smallest and <= Largest)))
            throw new RuleException("LabelSheet.LengthOutOfRange", "PageWidth", Smallest, Largest);
        if (Columns is < 1 or > MostInLine || Rows is < 1 or > MostInLine)
            throw new RuleException("LabelSheet.CountOutOfRange", "Columns", MostInLine);
        if ((Columns > 1 && PitchX < Width - Tolerance) || (Rows > 1 && PitchY < Height - Tolerance))
            throw new RuleException("LabelSheet.Overlapping", "PitchX");
        if (!Fits(Left, Columns, PitchX, Width, PageWidth))
            throw new RuleException("LabelSheet.TooWide", "Left");
        if (!Fits(Top, Rows, PitchY, Height, PageHeight))
            throw new RuleException("LabelSheet.TooHigh", "Top");
    }

    private static bool Fits(double start, int count, double pitch, double size, double page) =>
        start >= 0 && start + ((count - 1) * pitch) + size <= page + Tolerance;
}
