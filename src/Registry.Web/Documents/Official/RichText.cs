namespace Registry.Web.Documents.Official;

/// <summary>Text with bold or italic words in it.</summary>
public sealed record RichText(IReadOnlyList<TextRun> Runs)
{
    public string Plain => string.Concat(Runs.Select(run => run.Text));

    public static implicit operator RichText(string text) => Of(text);

    public static RichText Of(string text) => new([new(text)]);

    public static RichText Bold(string text) => new([new(text, IsBold: true)]);

    public RichText Then(string text, bool bold = false, bool italic = false) => new([.. Runs, new(text, bold, italic)]);

    internal RichText Upper() => new([.. Runs.Select(run => run with { Text = OfficialWords.Upper(run.Text) })]);

    internal RichText After(string label) => label.Length == 0 ? this : new([new TextRun(label), .. Runs]);

    /// <summary>Ends with the mark that closes a paper, in place of its last stop.</summary>
    internal RichText Closed()
    {
        var last = Runs[^1];
        return new([.. Runs.SkipLast(1), last with { Text = last.Text.TrimEnd().TrimEnd('.', ';', ',') + OfficialWords.ClosingMark }]);
    }
}

/// <summary>Words that look alike.</summary>
public readonly record struct TextRun(string Text, bool IsBold = false, bool IsItalic = false);
