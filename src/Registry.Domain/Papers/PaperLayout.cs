using System.Globalization;
using System.Text.Json;

namespace Registry.Domain.Papers;

/// <summary>The measures of a paper that an issuing body chooses within Decree 30/2020/NĐ-CP, annex I.</summary>
/// <remarks>Margins and indent in millimetres, sizes and spacing in points, the leading in lines.</remarks>
public sealed record PaperLayout
{
    public const int Length = 600;

    private static readonly JsonSerializerOptions Plain = new() { WriteIndented = false };

    public string Font { get; init; } = LayoutBounds.Fonts[0];

    public double Top { get; init; } = 20.5;

    public double Bottom { get; init; } = 20.5;

    public double Left { get; init; } = 30.5;

    public double Right { get; init; } = 15.5;

    public double Indent { get; init; } = 12.7;

    public double Spacing { get; init; } = 6;

    public double Leading { get; init; } = 1.1;

    public double Nation { get; init; } = 12;

    public double Motto { get; init; } = 13;

    public double Bodies { get; init; } = 12;

    public double Number { get; init; } = 13;

    public double Dated { get; init; } = 13;

    public double Type { get; init; } = 14;

    public double Summary { get; init; } = 14;

    public double Subject { get; init; } = 12;

    public double Body { get; init; } = 14;

    public double Table { get; init; } = 13;

    public double Signer { get; init; } = 14;

    public double PageNumber { get; init; } = 14;

    /// <summary>How long the rules below issuing body and summary are, beside their line.</summary>
    public double ShortRule { get; init; } = 0.4;

    /// <summary>What is outside the bounds of the decree.</summary>
    public IEnumerable<LayoutBound> Broken() => LayoutBounds.All.Where(bound => !bound.Holds(bound.Of(this)));

    public void Check()
    {
        if (!LayoutBounds.Fonts.Contains(Font))
            throw new RuleException("PaperLayout.Font", string.Join(", ", LayoutBounds.Fonts));
        if (Broken().FirstOrDefault() is { } bound)
            throw new RuleException(
                "PaperLayout.OutOfBounds", bound.Name, bound.Least.ToString(CultureInfo.CurrentCulture), bound.Most.ToString(CultureInfo.CurrentCulture));
    }

    public override string ToString() => JsonSerializer.Serialize(this, Plain);

    public static PaperLayout Parse(string text) => JsonSerializer.Deserialize<PaperLayout>(text, Plain) ?? new();
}
