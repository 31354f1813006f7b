using System.Text;
using Registry.Domain.Members.Import;

namespace Registry.Web.Sheets.Csv;

/// <summary>The encodings in which lists of this country are met.</summary>
public static class CsvEncodings
{
    public const string Utf8 = "UTF-8";
    public const string Utf16 = "UTF-16";
    public const string Utf16BigEndian = "UTF-16BE";
    public const string Windows1258 = "windows-1258";

    /// <summary>Western letters; those of TCVN3 and VNI are written with them and are read cell by cell.</summary>
    public const string Windows1252 = "windows-1252";

    public static IReadOnlyList<string> Names { get; } = [Utf8, Utf16, Utf16BigEndian, Windows1258, Windows1252];

    internal static Encoding Of(string name) => name switch
    {
        Utf16 => Encoding.Unicode,
        Utf16BigEndian => Encoding.BigEndianUnicode,
        Windows1258 => CodePagesEncodingProvider.Instance.GetEncoding(1258)!,
        Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
    };

    /// <summary>The encoding of a file that starts with these bytes.</summary>
    /// <param name="isUtf8">Every byte of the file is in its place in UTF-8.</param>
    internal static (string Name, bool IsCertain) Guess(ReadOnlySpan<byte> head, bool isUtf8)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return (Utf8, true);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return (Utf16, true);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return (Utf16BigEndian, true);
        if (WithoutMark(head) is { } name)
            return (name, true);
        if (head.Contains((byte)0))
            throw SheetProblem.NoSheet();

        return isUtf8 ? (Utf8, true) : (OneByte(head), false);
    }

    /// <summary>Spaces, figures and separators have a nought beside them in UTF-16.</summary>
    private static string? WithoutMark(ReadOnlySpan<byte> head)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < head.Length; i += 2)
        {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }

        var many = head.Length / 10;
        return odd > many && even < odd / 20 + 1 ? Utf16 : even > many && odd < even / 20 + 1 ? Utf16BigEndian : null;
    }

    private static string OneByte(ReadOnlySpan<byte> head)
    {
        var text = Of(Windows1258).GetString(head).Normalize(NormalizationForm.FormC);
        var (marked, possible) = VietnameseSyllable.Count(text);
        return possible * 2 >= marked ? Windows1258 : Windows1252;
    }
}
