namespace Registry.Domain.Programmes.Reading.Original;

/// <summary>A paragraph put together from its lines, without the marks of its make-up, each letter with its place in the original.</summary>
internal sealed class Passage(PlanText original, string text, IReadOnlyList<int> offsets, IReadOnlyList<int> lines)
{
    private readonly IReadOnlyList<int> offsets = offsets;
    private bool? isCapital;

    public string Text { get; } = text;

    public string Bare => field ??= BareText.Of(Text);

    /// <summary>On one line, whichever lines a cell had.</summary>
    public string Line => Text.Replace(" \v", " ", StringComparison.Ordinal).Replace("\v ", " ", StringComparison.Ordinal).Replace('\v', ' ');

    /// <summary>The numbers of the lines it was put together from.</summary>
    public IReadOnlyList<int> Lines { get; } = lines;

    /// <summary>The cells of a row; none for a paragraph.</summary>
    public IReadOnlyList<Passage> Cells { get; init; } = [];

    public bool IsRow => Cells.Count > 0;

    /// <summary>An empty line stands before it.</summary>
    public bool IsApart { get; init; }

    public bool IsEmpty => Text.Length == 0;

    public Marker Marker => field ??= MarkerReader.Read(this);

    /// <summary>What stands behind the number or the dash.</summary>
    public Passage Body => field ??= Marker.Length == 0 ? this : Slice(Marker.Length, Text.Length - Marker.Length);

    /// <summary>Written in capitals, but for a word or two.</summary>
    public bool IsCapital => isCapital ??= IsInCapitals(Text);

    public TextSpan Span => SpanOf(0, Text.Length);

    public TextSpan SpanOf(int start, int length)
    {
        if (offsets.Count == 0)
            return new(0, 0, Lines.Count > 0 ? Lines[0] : 1);

        var first = offsets[Math.Clamp(start, 0, offsets.Count - 1)];
        var last = length == 0 ? first : offsets[Math.Clamp(start + length - 1, 0, offsets.Count - 1)] + 1;
        return new(first, last - first, original.LineAt(first));
    }

    /// <summary>A part of it, spaces and loose signs at its ends left out.</summary>
    public Passage Slice(int start, int length, string trimmed = " ")
    {
        var end = start + length;
        while (start < end && trimmed.Contains(Text[start], StringComparison.Ordinal))
            start++;
        while (end > start && trimmed.Contains(Text[end - 1], StringComparison.Ordinal))
            end--;

        var part = offsets.Skip(start).Take(end - start).ToArray();
        return new(original, Text[start..end], part, part.Length == 0 ? Lines : LinesOf(part));
    }

    /// <summary>The lines of a cell.</summary>
    public IEnumerable<Passage> SplitLines()
    {
        for (var start = 0; start < Text.Length;)
        {
            var end = Text.IndexOf('\v', start) is >= 0 and var found ? found : Text.Length;
            var part = Slice(start, end - start);
            if (!part.IsEmpty)
                yield return part;
            start = end + 1;
        }
    }

    /// <summary>Goes on with what stands further below, as cells that a page parted do.</summary>
    public Passage With(Passage more) => more.IsEmpty ? this : IsEmpty ? more
        : new(original, $"{Text}\v{more.Text}", [.. offsets, more.offsets[0], .. more.offsets], [.. Lines.Union(more.Lines)]);

    private int[] LinesOf(int[] part) => [.. Lines.Where(line => line >= original.LineAt(part[0]) && line <= original.LineAt(part[^1]))];

    private static bool IsInCapitals(string text)
    {
        var (upper, lower) = (0, 0);
        foreach (var letter in text)
        {
            upper += char.IsUpper(letter) ? 1 : 0;
            lower += char.IsLower(letter) ? 1 : 0;
        }

        return upper > 2 && lower * 12 <= upper;
    }
}
