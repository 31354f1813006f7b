using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Registry.Web.Tests.Mail;

/// <summary>A mail server that misbehaves: it hangs or drops, at once or in the middle.</summary>
internal sealed class BadServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, string?> answer;
    private readonly string? greeting;
    private readonly CancellationTokenSource end = new();

    /// <param name="greeting">The first line; none: it hangs.</param>
    /// <param name="answer">The answer to a line; none: it drops the connection.</param>
    public BadServer(string? greeting, Func<string, string?> answer)
    {
        (this.greeting, this.answer) = (greeting, answer);
        listener.Start();
        _ = ServeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public static BadServer Hangs() => new(null, _ => null);

    /// <summary>Speaks until the letter has been handed over, then drops the connection without a word.</summary>
    public static BadServer DropsAfterTheLetter() => new("220 mail.test", line => line switch
    {
        "DATA" => "354 go on",
        "." => null,
        "QUIT" => "221 bye",
        _ when line.StartsWith("EHLO", StringComparison.Ordinal) || line.StartsWith("MAIL", StringComparison.Ordinal) || line.StartsWith("RCPT", StringComparison.Ordinal) => "250 ok",
        _ => "",
    });

    public void Dispose()
    {
        end.Cancel();
        listener.Dispose();
        end.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
                _ = TalkAsync(await listener.AcceptTcpClientAsync(end.Token));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // the test is over
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var connection = client;
        using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
        try
        {
            if (greeting is null)
                await Task.Delay(Timeout.Infinite, end.Token);
            await SayAsync(client, greeting!);
            while (await reader.ReadLineAsync(end.Token) is { } line && answer(line) is { } reply)
                await SayAsync(client, reply);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // the other side left
        }
    }

    private static async Task SayAsync(TcpClient client, string line)
    {
        if (line.Length > 0)
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"));
    }
}
