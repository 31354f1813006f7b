using System.Globalization;

namespace Registry.Web.Documents.Official;

/// <summary>The number and symbol of a paper: <c>05/BC-SNgV</c>.</summary>
/// <param name="Value">Null before the registrar gives it: room is left for the pen.</param>
/// <param name="Symbol">What follows the stroke, such as <c>KH-UBND</c>.</param>
public sealed record OfficialNumber(int? Value, string Symbol)
{
    private const string Blank = "        ";

    /// <summary>"Số: 05/BC-SNgV": a number under 10 begins with a zero, and no spaces stand around the stroke.</summary>
    public string Line => Value is { } value
        ? string.Create(CultureInfo.InvariantCulture, $"Số: {value:00}/{Symbol}")
        : $"Số:{Blank}/{Symbol}";
}
