using System.Globalization;
using System.Text.RegularExpressions;

namespace Registry.Domain.Members.Import;

/// <summary>Reads the telephone numbers of a cell, parted by semicolons as a person keeps them.</summary>
public static partial class PhoneReader
{
    /// <summary>Figures of a number inside the country, its leading 0 included; two numbers written together have more.</summary>
    private const int Longest = 11;

    public static CellReading<string?> Read(string? text)
    {
        var (clean, _) = CellText.Clean(Decimal().Replace(text ?? "", "").Replace('\n', ';'));
        if (clean.Length == 0 || clean is "-" or "–" or "0")
            return new(null, []);
        if (Scientific().IsMatch(clean))
            return FromScientific(clean);

        List<CellRemark> remarks = [];
        var numbers = Split(clean).Select(piece => PhoneNumberText.Read(piece, remarks)).OfType<string>().Distinct().ToList();
        if (Remainder(clean) is { Length: > 0 } words)
            remarks.Add(CellRemark.Note("Cell.PhoneWords", words));
        if (numbers.Count > 1)
            remarks.Add(CellRemark.Note("Cell.PhoneSeveral", numbers.Count.ToString(CultureInfo.InvariantCulture)));
        if (numbers.Count == 0 && !remarks.Any(remark => remark.Kind == RemarkKind.Problem))
            remarks.Add(CellRemark.Problem("Cell.PhoneUnreadable", clean));

        return Within(string.Join("; ", numbers), remarks);
    }

    private static CellReading<string?> Within(string phone, List<CellRemark> remarks)
    {
        if (phone.Length > Person.PhoneLength)
            remarks.Add(CellRemark.Problem("Cell.TooLong", Person.PhoneLength.ToString(CultureInfo.InvariantCulture)));

        return new(remarks.Any(remark => remark.Kind == RemarkKind.Problem) ? null : phone, remarks);
    }

    /// <remarks>9.88123207E8 still holds all figures; 9,88E+08 has lost them.</remarks>
    private static CellReading<string?> FromScientific(string text)
    {
        var number = double.Parse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture);
        var figures = text.Count(char.IsAsciiDigit) - text[(text.IndexOf('e', StringComparison.OrdinalIgnoreCase) + 1)..].Count(char.IsAsciiDigit);
        return figures >= 8 && number < 1e12
            ? Read(number.ToString("0", CultureInfo.InvariantCulture))
            : new(null, [CellRemark.Problem("Cell.PhoneRounded", text)]);
    }

    private static IEnumerable<string> Split(string text) => Between().Split(text).Select(piece => Words().Replace(piece, " ").Trim()).SelectMany(Apart);

    /// <summary>Two numbers with a dash or a space between them, where they would be too long for one.</summary>
    private static IEnumerable<string> Apart(string piece)
    {
        if (piece.Count(char.IsAsciiDigit) < 2 * Longest - 4 || piece.Contains('+', StringComparison.Ordinal))
            return [piece];

        var halves = DashBetween().Split(piece);
        return halves.Length > 1 ? halves : piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>What is neither number nor one of the usual labels.</summary>
    private static string Remainder(string text) => Signs().Replace(Labels().Replace(Between().Replace(text, " "), " "), " ").Trim() is var rest
        ? Spaces().Replace(rest, " ")
        : "";

    [GeneratedRegex(@"^\d[.,]?\d*e\+?\d{1,2}$", RegexOptions.IgnoreCase)]
    private static partial Regex Scientific();

    /// <summary>What a number kept as a number may carry: 914220187.0.</summary>
    [GeneratedRegex(@"(?<=^\s*\d+)[.,]0+\s*$")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"[;,/|&]|\bhoặc\b|\bvà\b", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(@"(máy lẻ|ext\.?|số lẻ)\s*\d+|\p{L}+|[^\d\s+().\-–]", RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(điện thoại|di động|cố định|cơ quan|nhà riêng|zalo|viber|đtdđ|đtcđ|sđt|đt|dđ|đd|nr|cq|tel|mobile|phone|hp|fax)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Labels();

    [GeneratedRegex(@"(?<!(?:máy lẻ|ext\.?|số lẻ)\s*)[\d+().:\-–]")]
    private static partial Regex Signs();

    [GeneratedRegex(@"\s+[-–]\s*|\s*[-–]\s+|(?<=\d{9})[-–](?=\d{9})")]
    private static partial Regex DashBetween();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
