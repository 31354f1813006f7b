using System.Globalization;
using System.Text;

namespace Registry.Web.Mail.Answers;

/// <summary>Reads and writes lines of IMAP, each with bounds on its length and its literals.</summary>
internal sealed class ImapStream(Stream stream, int largestLiteral)
{
    private const int LongestLine = 64 * 1024;

    private readonly byte[] buffer = new byte[8192];
    private int at;
    private int end;

    /// <summary>True when the server has said more than was asked for: nothing of that may be believed after encryption begins.</summary>
    public bool HasMore => at < end;

    public Task WriteAsync(string line, CancellationToken cancellation) => stream.WriteAsync(Encoding.UTF8.GetBytes(line + "\r\n"), cancellation).AsTask();

    public async Task<ImapLine> ReadAsync(CancellationToken cancellation)
    {
        List<byte[]> literals = [];
        var whole = new StringBuilder();
        while (true)
        {
            var line = await ReadLineAsync(cancellation);
            whole.Append(line);
            if (whole.Length > LongestLine)
                throw new ImapException("The server's line is too long.");
            if (LengthOfLiteral(line) is not { } length)
                return new(whole.ToString(), literals);
            if (length > largestLiteral)
                throw new ImapException("The server sends more than was asked for.");

            literals.Add(await ReadOctetsAsync(length, cancellation));
        }
    }

    private static int? LengthOfLiteral(string line)
    {
        var open = line.LastIndexOf('{');
        return line.EndsWith('}') && open >= 0 && int.TryParse(line.AsSpan(open + 1, line.Length - open - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? length
            : null;
    }

    private async Task<string> ReadLineAsync(CancellationToken cancellation)
    {
        using var line = new MemoryStream();
        while (true)
        {
            await FillAsync(cancellation);
            var newline = Array.IndexOf(buffer, (byte)'\n', at, end - at);
            var until = newline < 0 ? end : newline;
            line.Write(buffer, at, until - at);
            at = newline < 0 ? end : newline + 1;
            if (line.Length > LongestLine)
                throw new ImapException("The server's line is too long.");
            if (newline >= 0)
                return Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length).TrimEnd('\r');
        }
    }

    private async Task<byte[]> ReadOctetsAsync(int length, CancellationToken cancellation)
    {
        var octets = new byte[length];
        for (var read = 0; read < length;)
        {
            await FillAsync(cancellation);
            var take = Math.Min(length - read, end - at);
            Array.Copy(buffer, at, octets, read, take);
            (at, read) = (at + take, read + take);
        }

        return octets;
    }

    private async Task FillAsync(CancellationToken cancellation)
    {
        if (at < end)
            return;

        (at, end) = (0, await stream.ReadAsync(buffer, cancellation));
        if (end == 0)
            throw new ImapException("The server closed the connection.");
    }
}
