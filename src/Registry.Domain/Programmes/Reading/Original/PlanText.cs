using System.Text;

namespace Registry.Domain.Programmes.Reading.Original;

/// <summary>The original of a plan as lines of text, with what is to be said about how it came.</summary>
public sealed class PlanText
{
    /// <summary>Five hundred pages come to a quarter of this.</summary>
    public const int Most = 8_000_000;

    private PlanText(string text, IReadOnlyList<PlanLine> lines, IReadOnlyList<ReadingNote> notes) => (Text, Lines, Notes) = (text, lines, notes);

    public string Text { get; }

    public IReadOnlyList<PlanLine> Lines { get; }

    public IReadOnlyList<ReadingNote> Notes { get; }

    /// <summary>A text that was pasted or decoded: composed, old encodings converted where they are sure.</summary>
    /// <exception cref="RuleException">There is nothing to read, or too much.</exception>
    public static PlanText Of(string text, params IReadOnlyList<ReadingNote> notes)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new RuleException("Plan.Empty");
        if (text.Length > Most)
            throw new RuleException("Plan.TooLong");

        List<ReadingNote> said = [.. notes];
        var clean = LegacyScript.Read(TextTidying.Tidy(text, said), said);
        return new(clean, TextLines.Split(clean), said);
    }

    /// <summary>What a file holds: paragraphs, and tables by their rows.</summary>
    /// <exception cref="RuleException">There is nothing to read, or too much.</exception>
    public static PlanText Of(IEnumerable<PlanBlock> blocks, params IReadOnlyList<ReadingNote> notes)
    {
        var text = new StringBuilder();
        HashSet<int> rows = [];
        var line = 1;
        foreach (var block in blocks)
        {
            var written = block is PlanRow row ? string.Join('\t', row.Cells.Select(InCell)) : ((PlanParagraph)block).Text;
            if (block is PlanRow)
                rows.Add(line);
            text.Append(written).Append('\n');
            line += written.Count(character => character == '\n') + 1;
            if (text.Length > Most)
                throw new RuleException("Plan.TooLong");
        }

        var read = Of(text.ToString(), notes);
        return new(read.Text, [.. read.Lines.Select(known => rows.Contains(known.Number) ? known with { IsRow = true } : known)], read.Notes);
    }

    internal int LineAt(int offset)
    {
        var (low, high) = (0, Lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Lines[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return Lines[low].Number;
    }

    private static string InCell(string cell) => cell.Trim().Replace("\r\n", "\v", StringComparison.Ordinal).Replace('\n', '\v').Replace('\t', ' ');
}
