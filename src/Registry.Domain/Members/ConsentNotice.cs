namespace Registry.Domain.Members;

/// <summary>What people are told before they consent: purposes, kinds of data, who keeps them how long, and their rights (Luật 91/2025/QH15, article 9; Nghị định 356/2025, article 6).</summary>
/// <remarks>A wording to which somebody consented stays as it is; another wording is another edition.</remarks>
public sealed class ConsentNotice : IVersioned
{
    public const int PurposesLength = 4000;
    public const int TextLength = 4000;
    public const int ContactLength = 300;

    private const char DataMark = ':';

    private ConsentNotice()
    {
    }

    public ConsentNotice(string edition, DateOnly from, string purposes, string handling, string rights, string contact) =>
        Word(edition, from, purposes, handling, rights, contact);

    public int Id { get; private set; }

    /// <summary>What a consent names it by, such as "01/2026".</summary>
    public string Edition { get; private set; } = "";

    /// <summary>The day from which it is handed out.</summary>
    public DateOnly From { get; private set; }

    /// <summary>One in each line, its kinds of data behind a colon: "Mời dự hoạt động: điện thoại, thư điện tử".</summary>
    public string Purposes { get; private set; } = "";

    /// <summary>How long and by whom the data are kept, and who else gets them; a paragraph in each line.</summary>
    public string Handling { get; private set; } = "";

    /// <summary>The rights of those whose data they are; one in each line.</summary>
    public string Rights { get; private set; } = "";

    /// <summary>Whom to ask or write to.</summary>
    public string Contact { get; private set; } = "";

    public long Version { get; private set; }

    public IReadOnlyList<NoticePurpose> PurposeList => Read(Purposes);

    public IReadOnlyList<string> HandlingLines => Lines(Handling);

    public IReadOnlyList<string> RightLines => Lines(Rights);

    public void Word(string edition, DateOnly from, string purposes, string handling, string rights, string contact)
    {
        Edition = PlainText.Line(edition, Consent.NoticeLength, nameof(Edition));
        From = from;
        Purposes = Paragraph(purposes, PurposesLength, nameof(Purposes));
        Handling = Paragraph(handling, TextLength, nameof(Handling));
        Rights = Paragraph(rights, TextLength, nameof(Rights));
        Contact = PlainText.Line(contact, ContactLength, nameof(Contact));
        var asked = PurposeList;
        if (asked.FirstOrDefault(purpose => purpose.Data.Length == 0) is { } bare)
            throw new RuleException("ConsentNotice.PurposeWithoutData", nameof(Purposes), bare.Name);
        if (asked.FirstOrDefault(purpose => purpose.Name.Length > Consent.PurposeLength) is not null)
            throw new RuleException("ConsentNotice.PurposeTooLong", nameof(Purposes), Consent.PurposeLength);
        if (asked.DistinctBy(purpose => SearchText.Fold(purpose.Name)).Count() < asked.Count)
            throw new RuleException("ConsentNotice.PurposeTwice", nameof(Purposes));
    }

    private static string Paragraph(string text, int limit, string field) =>
        PlainText.OptionalParagraph(text, limit, field) ?? throw new RuleException("Text.Missing", field);

    private static List<NoticePurpose> Read(string purposes) => Lines(purposes).ConvertAll(line =>
    {
        var mark = line.IndexOf(DataMark, StringComparison.Ordinal);
        return mark < 0 ? new NoticePurpose(line, "") : new(line[..mark].Trim(), line[(mark + 1)..].Trim());
    });

    private static List<string> Lines(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
