using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.RegularExpressions;

namespace Registry.Web.Mail.Answers;

/// <summary>A conversation with a mailbox (RFC 3501): the few commands that reading answers takes, each in bounded time and size.</summary>
internal sealed partial class ImapSession : IAsyncDisposable
{
    private readonly AnswerOptions options;
    private readonly TimeProvider time;
    private readonly int largest;
    private Stream stream;
    private ImapStream lines;
    private int tag;

    private ImapSession(AnswerOptions options, TimeProvider time, Stream stream)
    {
        (this.options, this.time, this.stream) = (options, time, stream);
        largest = options.LargestKilobytes * 1024;
        lines = new(stream, largest);
    }

    /// <summary>Connected, encrypted, signed in and with the mailbox open.</summary>
    public static async Task<ImapSession> OpenAsync(AnswerOptions options, TimeProvider time, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var timer = time.CreateTimer(_ => limit.Cancel(), null, TimeSpan.FromSeconds(options.TimeoutSeconds), Timeout.InfiniteTimeSpan);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        ImapSession? session = null;
        try
        {
            await socket.ConnectAsync(options.Host, options.Port, limit.Token);
            session = new(options, time, new NetworkStream(socket, ownsSocket: true));
            await session.SignInAsync(limit.Token);
            return session;
        }
        catch
        {
            if (session is not null)
                await session.DisposeAsync();
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Messages nobody has read, oldest first.</summary>
    public async Task<IReadOnlyList<uint>> UnseenAsync(CancellationToken cancellation)
    {
        var found = await CommandAsync("UID SEARCH UNSEEN UNDELETED", cancellation);
        return
        [
            .. found.Where(line => line.Text.StartsWith("* SEARCH", StringComparison.OrdinalIgnoreCase))
                .SelectMany(line => line.Text["* SEARCH".Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Select(number => uint.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var uid) ? uid : 0)
                .Where(uid => uid > 0).Order(),
        ];
    }

    public async Task<long> SizeAsync(uint uid, CancellationToken cancellation)
    {
        var told = await CommandAsync($"UID FETCH {uid} (RFC822.SIZE)", cancellation);
        var size = told.Select(line => Size().Match(line.Text)).FirstOrDefault(match => match.Success);
        return size is null ? 0 : long.Parse(size.Groups[1].Value, CultureInfo.InvariantCulture);
    }

    /// <summary>The message, or no more than its beginning; the server's own mark of having been read stays off.</summary>
    public async Task<byte[]?> FetchAsync(uint uid, int atMost, CancellationToken cancellation)
    {
        var told = await CommandAsync($"UID FETCH {uid} (BODY.PEEK[]<0.{Math.Min(atMost, largest)}>)", cancellation);
        return told.SelectMany(line => line.Literals).FirstOrDefault();
    }

    /// <summary>Puts a message aside once what it says is kept.</summary>
    public async Task PutAsideAsync(uint uid, CancellationToken cancellation)
    {
        await CommandAsync($"UID STORE {uid} +FLAGS.SILENT (\\Seen)", cancellation);
        if (options.MoveTo.Length == 0)
            return;

        await CommandAsync($"UID COPY {uid} {Quoted(options.MoveTo)}", cancellation);
        await CommandAsync($"UID STORE {uid} +FLAGS.SILENT (\\Deleted)", cancellation);
        await CommandAsync("EXPUNGE", cancellation);
    }

    public async ValueTask DisposeAsync() => await stream.DisposeAsync();

    private async Task SignInAsync(CancellationToken cancellation)
    {
        if (options.Encryption == AnswerEncryption.Tls)
            await EncryptAsync(cancellation);

        var greeting = await lines.ReadAsync(cancellation);
        if (!greeting.Text.StartsWith("* OK", StringComparison.OrdinalIgnoreCase))
            throw new ImapException("The server does not greet: " + Short(greeting.Text));
        if (options.Encryption == AnswerEncryption.StartTls)
        {
            await CommandAsync("STARTTLS", cancellation);
            // what somebody slipped in before the encryption must not be taken for the server's word (RFC 9051, section 11.1)
            if (lines.HasMore)
                throw new ImapException("The server spoke between STARTTLS and the encryption.");
            await EncryptAsync(cancellation);
        }

        await CommandAsync($"LOGIN {Quoted(options.User)} {Quoted(options.Password)}", cancellation);
        await CommandAsync($"SELECT {Quoted(options.Mailbox)}", cancellation);
    }

    private async Task EncryptAsync(CancellationToken cancellation)
    {
        var secure = new SslStream(stream, leaveInnerStreamOpen: false, (_, certificate, _, errors) => errors == SslPolicyErrors.None || IsTrusted(certificate));
        stream = secure;
        await secure.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = options.Host }, cancellation);
        lines = new(secure, largest);
    }

    /// <summary>A certificate of the office's own making is believed where the settings name it, and no other.</summary>
    private bool IsTrusted(X509Certificate? certificate) =>
        options.TrustedFingerprint is { Length: > 0 } named
        && certificate?.GetCertHashString(HashAlgorithmName.SHA256).Equals(named.Replace(":", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase) == true;

    private async Task<List<ImapLine>> CommandAsync(string command, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var timer = time.CreateTimer(_ => limit.Cancel(), null, TimeSpan.FromSeconds(options.TimeoutSeconds), Timeout.InfiniteTimeSpan);
        var mine = string.Create(CultureInfo.InvariantCulture, $"a{++tag}");
        await lines.WriteAsync($"{mine} {command}", limit.Token);
        List<ImapLine> told = [];
        while (true)
        {
            var line = await lines.ReadAsync(limit.Token);
            if (line.Text.StartsWith(mine + " ", StringComparison.Ordinal))
            {
                var word = line.Text[(mine.Length + 1)..];
                return word.StartsWith("OK", StringComparison.OrdinalIgnoreCase) ? told : throw new ImapException($"{command.Split(' ')[0]}: {Short(word)}");
            }

            told.Add(line);
            if (told.Count > 100_000)
                throw new ImapException("The server does not come to an end.");
        }
    }

    private static string Quoted(string text)
    {
        if (text.Any(letter => letter > '\x7E'))
            return string.Create(CultureInfo.InvariantCulture, $"{{{Encoding.UTF8.GetByteCount(text)}+}}\r\n{text}");

        return $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    private static string Short(string text) => text.Length <= 200 ? text : text[..200];

    [GeneratedRegex(@"RFC822\.SIZE (\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex Size();
}
