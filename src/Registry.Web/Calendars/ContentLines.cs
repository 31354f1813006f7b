using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Registry.Web.Calendars;

/// <summary>Lines as RFC 5545 wants them: UTF-8, ended by CRLF, folded at 75 octets, never inside a character.</summary>
internal sealed class ContentLines : IDisposable
{
    private const int Longest = 75;
    private const int FirstSize = 64 * 1024;

    // three octets a character at most, two for an escape, and three more for each fold
    private const int OctetsPerCharacter = 4;
    private const int Slack = 16;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int length;
    private int column;

    /// <summary>Whole lines, each already ended and within 75 octets.</summary>
    public void Fixed(ReadOnlySpan<byte> lines)
    {
        Reserve(lines.Length);
        lines.CopyTo(buffer.AsSpan(length));
        length += lines.Length;
    }

    /// <summary>Starts a line; its name and parameters are ASCII and short.</summary>
    public ContentLines Begin(ReadOnlySpan<byte> start)
    {
        Fixed(start);
        column = start.Length;
        return this;
    }

    public ContentLines Ascii(ReadOnlySpan<byte> value)
    {
        Reserve(value.Length * OctetsPerCharacter + Slack);
        foreach (var octet in value)
            Put(octet);
        return this;
    }

    public void End()
    {
        Fixed("\r\n"u8);
        column = 0;
    }

    /// <summary>A whole line of text, or none where the text says nothing.</summary>
    public void TextLine(ReadOnlySpan<byte> start, string text)
    {
        if (TextRules.SaysSomething(text))
            Begin(start).Text(text).End();
    }

    /// <summary>A text value: escaped, control characters left out, every kind of line break as <c>\n</c>.</summary>
    public ContentLines Text(ReadOnlySpan<char> text)
    {
        Reserve(text.Length * OctetsPerCharacter + Slack);
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (TextRules.IsPlain(character))
                Put((byte)character);
            else if (TextRules.BreaksLine(character))
            {
                if (character == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
                    at++;
                PutEscape((byte)'n');
            }
            else if (character is '\\' or ';' or ',')
                PutEscape((byte)character);
            else if (!TextRules.IsLeftOut(character))
                at += PutRune(text[at..]) - 1;
        }

        return this;
    }

    /// <summary>A value that is not text, such as an address: nothing escaped.</summary>
    public ContentLines Plain(ReadOnlySpan<char> value)
    {
        Reserve(value.Length * OctetsPerCharacter + Slack);
        for (var at = 0; at < value.Length;)
            at += char.IsControl(value[at]) ? 1 : PutRune(value[at..]);
        return this;
    }

    public ContentLines Number(int value)
    {
        Span<byte> digits = stackalloc byte[16];
        Utf8Formatter.TryFormat(value, digits, out var written);
        return Ascii(digits[..written]);
    }

    public ContentLines Date(DateOnly day)
    {
        Span<byte> octets = stackalloc byte[8];
        day.TryFormat(octets, out _, "yyyyMMdd", CultureInfo.InvariantCulture);
        return Ascii(octets);
    }

    public ContentLines Time(DateTime time)
    {
        Span<byte> octets = stackalloc byte[15];
        time.TryFormat(octets, out _, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
        return Ascii(octets);
    }

    public byte[] ToArray() => buffer.AsSpan(0, length).ToArray();

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private int PutRune(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out var rune, out var consumed);
        FoldFor(rune.Utf8SequenceLength);
        var written = rune.EncodeToUtf8(buffer.AsSpan(length));
        length += written;
        column += written;
        return consumed;
    }

    private void PutEscape(byte escaped)
    {
        FoldFor(2);
        buffer[length++] = (byte)'\\';
        buffer[length++] = escaped;
        column += 2;
    }

    private void Put(byte octet)
    {
        FoldFor(1);
        buffer[length++] = octet;
        column++;
    }

    private void FoldFor(int octets)
    {
        if (column + octets <= Longest)
            return;

        buffer[length++] = (byte)'\r';
        buffer[length++] = (byte)'\n';
        buffer[length++] = (byte)' ';
        column = 1;
    }

    private void Reserve(int more)
    {
        if (length + more <= buffer.Length)
            return;

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, length + more));
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
