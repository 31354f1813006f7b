using System.Text;

namespace Registry.Web.Tests.Calendars;

/// <summary>Finds what other readers of calendars let pass, byte by byte.</summary>
internal static class CalendarLint
{
    private const int Longest = 75;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IReadOnlyList<string> Faults(byte[] file)
    {
        List<string> faults = [.. FaultsOfBytes(file)];
        if (faults.Count == 0)
            faults.AddRange(CalendarContentLint.Faults(Unfold(file)));
        return faults;
    }

    /// <summary>The logical lines, as text.</summary>
    public static IReadOnlyList<string> Unfold(byte[] file) =>
        Strict.GetString(file).Replace("\r\n ", "", StringComparison.Ordinal)
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> FaultsOfBytes(byte[] file)
    {
        if (!file.AsSpan().EndsWith("\r\n"u8))
            yield return "the file does not end with CRLF";

        for (var start = 0; start < file.Length;)
        {
            var end = file.AsSpan(start).IndexOf("\r\n"u8) is var found and >= 0 ? start + found : file.Length;
            foreach (var fault in FaultsOfLine(file[start..end]))
                yield return fault;
            start = end + 2;
        }
    }

    private static IEnumerable<string> FaultsOfLine(byte[] line)
    {
        if (line.Length == 0)
            yield return "an empty line";
        if (line.Length > Longest)
            yield return $"a line of {line.Length} octets";
        if (line.Any(octet => octet is (byte)'\r' or (byte)'\n'))
            yield return "a line break that is not CRLF";
        if (line.Any(octet => octet is < (byte)' ' and not (byte)'\t' and not (byte)'\r' and not (byte)'\n' or 0x7F))
            yield return "a control character";
        if (!IsUtf8(line))
            yield return "a character cut in two, or not UTF-8";
    }

    private static bool IsUtf8(byte[] line)
    {
        try
        {
            _ = Strict.GetCharCount(line);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
