using System.Net.Sockets;
using System.Text;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>Sends the very bytes of a request and reads the very bytes of its answer: no library between.</summary>
internal sealed class Wire(Uri address)
{
    /// <param name="request">Each letter is one byte.</param>
    public async Task<WireAnswer> SendAsync(string request)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(address.Host, address.Port);
        await using var stream = tcp.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        using var answer = new MemoryStream();
        await stream.CopyToAsync(answer);
        return WireAnswer.Of(answer.ToArray());
    }

    /// <summary>A request of our time, after which the connection ends.</summary>
    public Task<WireAnswer> GetAsync(string path, params string[] headers) => SendAsync(Request("GET", path, headers));

    public Task<WireAnswer> HeadAsync(string path, params string[] headers) => SendAsync(Request("HEAD", path, headers));

    private string Request(string method, string path, string[] headers) =>
        string.Join("\r\n", [$"{method} {path} HTTP/1.1", $"Host: {address.Authority}", "Connection: close", .. headers, "", ""]);
}

/// <summary>An answer taken apart.</summary>
internal sealed record WireAnswer(string StatusLine, int Status, ILookup<string, string> Headers, byte[] Body)
{
    private static readonly byte[] End = "\r\n\r\n"u8.ToArray();

    public string? Type => Headers["Content-Type"].SingleOrDefault();

    public string Text => Encoding.UTF8.GetString(Body);

    public static WireAnswer Of(byte[] answer)
    {
        var end = answer.AsSpan().IndexOf(End);
        Assert.True(end > 0, $"no answer: {Encoding.Latin1.GetString(answer)}");
        var lines = Encoding.Latin1.GetString(answer, 0, end).Split("\r\n");
        var headers = lines.Skip(1).Select(line => line.Split(':', 2)).ToLookup(parts => parts[0], parts => parts[1].Trim(), StringComparer.OrdinalIgnoreCase);
        return new(lines[0], int.Parse(lines[0].Split(' ')[1], null), headers, answer[(end + End.Length)..]);
    }
}
