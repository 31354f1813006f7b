using System.Text;

namespace Registry.Domain.Members.Import;

/// <summary>Recognises text of the years before Unicode, and text read in a wrong encoding, and writes it anew.</summary>
internal static class LegacyText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Western = CodePage(1252);
    private static readonly Encoding Vietnamese = CodePage(1258);

    /// <summary>What the text says, and the code of the sentence that says how it was written.</summary>
    public static (string Text, string Code)? Find(string text)
    {
        if (text.All(char.IsAscii) || text.Any(IsOfUnicodeOnly) || VietnameseSyllable.Count(text) is var (marked, possible) && marked == possible)
            return null;

        return Accepted(text, Reread(text, Utf8), "Cell.WrittenInUtf8")
            ?? Accepted(text, Tcvn3Text.Read(text), "Cell.WrittenInTcvn3")
            ?? Accepted(text, VniText.Read(text), "Cell.WrittenInVni")
            ?? Accepted(text, Reread(text, Vietnamese), "Cell.WrittenInWindows1258");
    }

    /// <summary>A letter that no wrong reading of old bytes gives.</summary>
    private static bool IsOfUnicodeOnly(char character) => character is >= '\u1EA0' and <= '\u1EF9' or 'ă' or 'Ă' or 'đ' or 'Đ' or 'ơ' or 'Ơ' or 'ư' or 'Ư';

    /// <remarks>Every word with marks must come out Vietnamese: “Müller” is left alone.</remarks>
    private static (string Text, string Code)? Accepted(string text, string? reread, string code)
    {
        if (reread is null || reread == text)
            return null;

        var (marked, possible) = VietnameseSyllable.Count(reread);
        return marked > 0 && possible == marked ? (InOneCase(text, reread), code) : null;
    }

    /// <summary>Old fonts of capitals showed small letters with marks as capitals.</summary>
    private static string InOneCase(string text, string reread) =>
        text.Any(char.IsAsciiLetterUpper) && !text.Any(char.IsAsciiLetterLower) ? reread.ToUpperInvariant() : reread;

    /// <summary>The bytes a Western reading came from, read again.</summary>
    private static string? Reread(string text, Encoding encoding)
    {
        try
        {
            return encoding.GetString(Western.GetBytes(text)).Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(
        number, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}
