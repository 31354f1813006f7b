using System.Text.RegularExpressions;

namespace Registry.Domain.Members.Letters;

/// <summary>The text of a letter to many members, with places that each letter fills: <c>{họ tên}</c>, <c>{số thẻ}</c>.</summary>
public sealed partial class LetterTemplate
{
    public const int SubjectLength = 200;
    public const int BodyLength = 6000;

    /// <summary>What can be filled in, as it is written between braces.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["xưng hô", "họ tên", "số thẻ", "nơi sinh hoạt", "vào hội"];

    /// <exception cref="RuleException">A place that nothing fills is named, before any letter is printed.</exception>
    public LetterTemplate(string subject, string body)
    {
        Subject = PlainText.Line(subject, SubjectLength, nameof(Subject));
        Body = PlainText.OptionalParagraph(body, BodyLength, nameof(Body)) ?? throw new RuleException("Text.Missing", nameof(Body));
        foreach (var (text, name) in new[] { (Subject, nameof(Subject)), (Body, nameof(Body)) })
        {
            if (Places().Matches(text).Select(match => match.Groups[1].Value).FirstOrDefault(field => FieldOf(field) is null) is { } unknown)
                throw new RuleException("Letter.UnknownPlace", name, unknown, string.Join(", ", Fields.Select(field => $"{{{field}}}")));
        }
    }

    public string Subject { get; }

    public string Body { get; }

    /// <summary>The paragraphs of one letter.</summary>
    /// <param name="values">What stands for each of <see cref="Fields"/>; nothing is left of a place without a value.</param>
    public IEnumerable<string> Paragraphs(IReadOnlyDictionary<string, string> values) =>
        Fill(Body, values).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public string SubjectFor(IReadOnlyDictionary<string, string> values) => Fill(Subject, values);

    private static string Fill(string text, IReadOnlyDictionary<string, string> values) =>
        Places().Replace(text, match => values.GetValueOrDefault(FieldOf(match.Groups[1].Value)!, ""));

    /// <summary>Accents, case and spaces do not matter: <c>{Ho ten}</c> is meant as well.</summary>
    private static string? FieldOf(string written)
    {
        var folded = SearchText.Fold(written.Trim());
        return Fields.FirstOrDefault(field => SearchText.Fold(field) == folded);
    }

    [GeneratedRegex(@"\{([^{}\n]{1,40})\}")]
    private static partial Regex Places();
}
