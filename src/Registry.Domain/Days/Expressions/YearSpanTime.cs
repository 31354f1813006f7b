using System.Globalization;

namespace Registry.Domain.Days.Expressions;

/// <summary>A year or a span of years: "năm 2025", "giai đoạn 2019 – 2025", "nhiệm kỳ 2020 – 2025".</summary>
public sealed record YearSpanTime(YearSpanKind Kind, int From, int To) : TimeExpression
{
    public override IReadOnlyList<DayWindow> Windows(int planYear) => [new(new(From, 1, 1), new(To, 12, 31))];

    protected internal override string Print() => Kind switch
    {
        YearSpanKind.Year => string.Create(CultureInfo.InvariantCulture, $"năm {From}"),
        YearSpanKind.Stage => $"giai đoạn {Years}",
        YearSpanKind.Term => $"nhiệm kỳ {Years}",
        _ => Years,
    };

    /// <summary>With an en dash between spaces.</summary>
    private string Years => string.Create(CultureInfo.InvariantCulture, $"{From} – {To}");
}

/// <summary>What a span of years is called.</summary>
public enum YearSpanKind
{
    Year,
    Years,

    /// <summary>Giai đoạn.</summary>
    Stage,

    /// <summary>Nhiệm kỳ.</summary>
    Term,
}
