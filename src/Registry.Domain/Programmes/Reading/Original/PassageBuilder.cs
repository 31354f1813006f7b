using System.Text;

namespace Registry.Domain.Programmes.Reading.Original;

/// <summary>Puts a passage together line by line: stars and hashes of mark-up, doubled spaces and escapes are left out.</summary>
/// <remarks>A line end within a cell stays as a vertical tab.</remarks>
internal sealed class PassageBuilder(PlanText original)
{
    private readonly StringBuilder text = new();
    private readonly List<int> offsets = [];
    private readonly List<int> lines = [];

    public bool IsEmpty => lines.Count == 0;

    public string Text => text.ToString();

    /// <summary>The length of the last line, for telling a line that was broken from one that ended.</summary>
    public int LastLength { get; private set; }

    public void Add(PlanLine line, bool closeUp = false)
    {
        lines.Add(line.Number);
        if (text.Length > 0 && !closeUp)
            Append(' ', line.Start);
        LastLength = line.Text.Trim().Length;
        Add(line.Text, line.Start);
    }

    public void AddPart(PlanLine line, string part, int start)
    {
        if (lines.Count == 0 || lines[^1] != line.Number)
            lines.Add(line.Number);
        Add(part, start);
    }

    public Passage Build(bool isApart, IReadOnlyList<Passage>? cells = null)
    {
        while (text.Length > 0 && (text[^1] is ' ' or '\v'))
        {
            text.Length--;
            offsets.RemoveAt(offsets.Count - 1);
        }

        return new(original, text.ToString(), [.. offsets], [.. lines]) { IsApart = isApart, Cells = cells ?? [] };
    }

    private void Add(string part, int start)
    {
        var at = 0;
        while (at < part.Length && (part[at] is '#' or '>' || char.IsWhiteSpace(part[at])))
            at++;
        for (; at < part.Length; at++)
        {
            var letter = part[at];
            if (letter == '*' && !IsBullet(part, at))
                continue;
            if (letter == '<' && part.AsSpan(at).StartsWith("<br", StringComparison.OrdinalIgnoreCase) && part.IndexOf('>', at) is var end and > 0)
            {
                Append('\v', start + at);
                at = end;
                continue;
            }

            if (letter == '\\' && at + 1 < part.Length && char.IsPunctuation(part[at + 1]))
                continue;

            Append(letter != '\v' && char.IsWhiteSpace(letter) ? ' ' : letter, start + at);
        }
    }

    /// <summary>A star with a space behind it that opens a line is a bullet; elsewhere it makes letters bold.</summary>
    private static bool IsBullet(string part, int at) =>
        at + 1 < part.Length && part[at + 1] is ' ' or '\t' && part.AsSpan(0, at).IsWhiteSpace();

    private void Append(char letter, int offset)
    {
        if ((letter is ' ' or '\v') && (text.Length == 0 || text[^1] is ' ' or '\v'))
            return;

        text.Append(letter);
        offsets.Add(offset);
    }
}
