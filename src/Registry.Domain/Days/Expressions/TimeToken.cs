namespace Registry.Domain.Days.Expressions;

/// <summary>A piece of what was written: a word without its accents, a number, a whole date, a sign.</summary>
/// <param name="Text">Folded; every dash is "-", "và" and "&amp;" are "&amp;".</param>
/// <param name="Start">Where it begins in what was written, from 0.</param>
internal readonly record struct TimeToken(TimeTokenKind Kind, string Text, int Start, PartialDate From = default, PartialDate To = default)
{
    public bool Is(string text) => Text == text && Kind is TimeTokenKind.Word or TimeTokenKind.Sign;

    public int Number => int.Parse(Text, System.Globalization.CultureInfo.InvariantCulture);
}

internal enum TimeTokenKind
{
    Word,
    Number,
    Date,

    /// <summary>Days of one month: "01-05/9".</summary>
    Days,
    Sign,
    End,
}
