namespace Registry.Domain.Papers;

/// <summary>From where to where a measure may go, and which rule says so.</summary>
/// <param name="Name">The property of <see cref="PaperLayout"/>.</param>
/// <param name="Source">The place in the decree.</param>
public sealed record LayoutBound(string Name, double Least, double Most, string Source, Func<PaperLayout, double> Of)
{
    /// <summary>Above the least by what printers and readers round away.</summary>
    private const double Slack = 0.0001;

    public bool Holds(double value) => value >= Least - Slack && value <= Most + Slack;
}

/// <summary>The bounds of Decree 30/2020/NĐ-CP, annex I.</summary>
public static class LayoutBounds
{
    private const string Page = "Phụ lục I, mục I.3";
    private const string Head = "Phụ lục I, mục II.1";
    private const string Issuer = "Phụ lục I, mục II.2";
    private const string Numbered = "Phụ lục I, mục II.3";
    private const string Dating = "Phụ lục I, mục II.4";
    private const string Titled = "Phụ lục I, mục II.5";
    private const string Text = "Phụ lục I, mục II.6";
    private const string Signed = "Phụ lục I, mục II.7";
    private const string Paging = "Phụ lục I, mục I.7";

    /// <summary>Times New Roman of the decree, and two that are as wide, for offices that lack it.</summary>
    public static IReadOnlyList<string> Fonts { get; } = ["Times New Roman", "Tinos", "Liberation Serif"];

    public static IReadOnlyList<LayoutBound> All { get; } =
    [
        new(nameof(PaperLayout.Top), 20, 25, Page, layout => layout.Top),
        new(nameof(PaperLayout.Bottom), 20, 25, Page, layout => layout.Bottom),
        new(nameof(PaperLayout.Left), 30, 35, Page, layout => layout.Left),
        new(nameof(PaperLayout.Right), 15, 20, Page, layout => layout.Right),
        new(nameof(PaperLayout.Indent), 10, 12.7, Text, layout => layout.Indent),
        new(nameof(PaperLayout.Spacing), 6, 12, Text, layout => layout.Spacing),
        new(nameof(PaperLayout.Leading), 1, 1.5, Text, layout => layout.Leading),
        new(nameof(PaperLayout.Nation), 12, 13, Head, layout => layout.Nation),
        new(nameof(PaperLayout.Motto), 13, 14, Head, layout => layout.Motto),
        new(nameof(PaperLayout.Bodies), 12, 13, Issuer, layout => layout.Bodies),
        new(nameof(PaperLayout.Number), 13, 13, Numbered, layout => layout.Number),
        new(nameof(PaperLayout.Dated), 13, 14, Dating, layout => layout.Dated),
        new(nameof(PaperLayout.Type), 13, 14, Titled, layout => layout.Type),
        new(nameof(PaperLayout.Summary), 13, 14, Titled, layout => layout.Summary),
        new(nameof(PaperLayout.Subject), 12, 13, Titled, layout => layout.Subject),
        new(nameof(PaperLayout.Body), 13, 14, Text, layout => layout.Body),
        new(nameof(PaperLayout.Table), 11, 14, Text, layout => layout.Table),
        new(nameof(PaperLayout.Signer), 13, 14, Signed, layout => layout.Signer),
        new(nameof(PaperLayout.PageNumber), 13, 14, Paging, layout => layout.PageNumber),
        new(nameof(PaperLayout.ShortRule), 0.34, 0.5, Issuer, layout => layout.ShortRule),
    ];
}
