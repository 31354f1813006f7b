namespace Registry.Web.Documents.Official;

/// <summary>What an issuing body decides within the bounds of the decree.</summary>
/// <remarks>State bodies are bound by the decree; unions and associations follow it as it suits them (article 2).</remarks>
public sealed record OfficialProfile(string Key)
{
    public static OfficialProfile StateBody { get; } = new("StateBody");

    public static OfficialProfile Union { get; } = new("Union");

    public static OfficialProfile Association { get; } = new("Association");

    /// <summary>What a Word file asks for: Times New Roman, or one that is as wide.</summary>
    public string Font { get; init; } = OfficialFont.Name;

    public PageMargins Margins { get; init; } = new();

    public OfficialSizes Sizes { get; init; } = new();

    /// <summary>In millimetres: 10 or 12.7.</summary>
    public double FirstLineIndent { get; init; } = 12.7;

    /// <summary>In points, at least 6.</summary>
    public double ParagraphSpacing { get; init; } = 6;

    /// <summary>Lines, from 1 to 1.5.</summary>
    public double LineSpacing { get; init; } = 1.1;

    /// <summary>The part of the width that the issuing body has beside the state's name.</summary>
    internal const double IssuersShare = 0.38;

    /// <summary>The part of the width that the summary may take.</summary>
    internal const double SummaryShare = 0.85;

    internal const double A4Short = 210;
    internal const double A4Long = 297;

    /// <summary>How long the rules under the issuing body and the summary are, beside the line above them: from a third to a half.</summary>
    public double ShortRule { get; init; } = 0.4;

    /// <summary>How wide the text is, in millimetres.</summary>
    internal double TextWidth(bool landscape) => (landscape ? A4Long : A4Short) - Margins.Left - Margins.Right;

    internal double IssuerRule(string issuer, double column) => ShortRule * OfficialFont.BalancedWidth(issuer, Sizes.Bodies, column);

    internal double SummaryRule(string summary, double column) => ShortRule * OfficialFont.BalancedWidth(summary, Sizes.Summary, column);
}

/// <summary>In millimetres, the same on pages that lie on their side.</summary>
/// <remarks>The decree asks for 20 to 25, 15 to 20, 20 to 25 and 30 to 35; half a millimetre more survives the rounding of printers.</remarks>
public sealed record PageMargins(double Top = 20.5, double Right = 15.5, double Bottom = 20.5, double Left = 30.5);

/// <summary>The size of each part in points, as in the decree's own samples.</summary>
public sealed record OfficialSizes
{
    public double Nation { get; init; } = 12;

    public double Motto { get; init; } = 13;

    public double Bodies { get; init; } = 12;

    public double Number { get; init; } = 13;

    public double Dated { get; init; } = 13;

    public double Type { get; init; } = 14;

    public double Summary { get; init; } = 14;

    /// <summary>The subject of an official letter, under its number.</summary>
    public double Subject { get; init; } = 12;

    public double Body { get; init; } = 14;

    public double Table { get; init; } = 13;

    public double Signer { get; init; } = 14;

    public double RecipientsWord { get; init; } = 12;

    public double Recipients { get; init; } = 11;

    public double PageNumber { get; init; } = 14;

    /// <summary>Below the others: what the registry adds to lists so that many columns fit.</summary>
    internal double CompactTable => Table - 1;
}
