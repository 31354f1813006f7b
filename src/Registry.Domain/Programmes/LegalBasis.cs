namespace Registry.Domain.Programmes;

/// <summary>A paper that a programme is based on (căn cứ), as the programme cites it.</summary>
public sealed class LegalBasis
{
    public const int TextLength = 2000;
    public const int NumberLength = 60;

    private LegalBasis()
    {
    }

    internal LegalBasis(int order, string text, string? number, DateOnly? datedOn)
    {
        Order = order;
        Write(text, number, datedOn);
    }

    public int Id { get; private set; }

    public int ProgrammeId { get; private set; }

    public int Order { get; private set; }

    /// <summary>The whole line: "Thực hiện Chỉ thị số 12-CT/TW ngày 05/01/2022 của Ban Bí thư …".</summary>
    public string Text { get; private set; } = "";

    /// <summary>The number of the paper cited, such as "12-CT/TW".</summary>
    public string? Number { get; private set; }

    public DateOnly? DatedOn { get; private set; }

    internal void Write(string text, string? number, DateOnly? datedOn)
    {
        Text = PlainText.OptionalParagraph(text, TextLength, nameof(Text)) ?? throw new RuleException("Text.Missing", nameof(Text));
        Number = PlainText.OptionalLine(number, NumberLength, nameof(Number));
        DatedOn = datedOn;
    }
}
