using System.Globalization;
using System.Text.RegularExpressions;

namespace Registry.Web.Documents.Binding;

/// <summary>An object of a PDF file: what is said of it, and its stream if it has one.</summary>
internal sealed partial record PdfObject(string Head, ReadOnlyMemory<byte> Stream)
{
    /// <summary>The same with every other object named by its new number.</summary>
    public string HeadRenumbered(IReadOnlyDictionary<int, int> numbers) => Reference().Replace(
        Head, match => string.Create(CultureInfo.InvariantCulture, $"{numbers.GetValueOrDefault(int.Parse(match.Groups["id"].Value, CultureInfo.InvariantCulture))} 0 R"));

    [GeneratedRegex(@"\b(?<id>\d+) 0 R\b")]
    public static partial Regex Reference();
}
