using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Mail;

/// <summary>A real SMTP server of another make, on a port of its own; it keeps every message it has accepted.</summary>
internal sealed class MailServer : IDisposable
{
    private static readonly string NodeFolder = SourceTree.Folder("artifacts", "mail-server");
    private static readonly Lazy<(string Certificate, string Key)> Tls = new(() => MakeCertificate(trusted: true));

    private readonly Process process;
    private readonly ConcurrentQueue<Received> arrived = [];

    private MailServer(Process process) => this.process = process;

    public static bool IsInstalled => Directory.Exists(Path.Combine(NodeFolder, "node_modules", "smtp-server"));

    public int Port { get; private set; }

    public IReadOnlyList<Received> Messages => [.. arrived];

    /// <summary>A server without encryption and sign-in.</summary>
    public static MailServer Plain() => Start("{}");

    /// <summary>A server that takes its time over each message after it has it.</summary>
    public static MailServer Slow(int milliseconds) => Start(JsonSerializer.Serialize(new { delay = milliseconds }));

    /// <summary>A server that demands STARTTLS and this user's sign-in; its certificate is trusted by the tests alone.</summary>
    public static MailServer Guarded(string user, string password) =>
        Start(JsonSerializer.Serialize(new { cert = Tls.Value.Certificate, key = Tls.Value.Key, user, password }));

    /// <summary>A server whose certificate nobody knows.</summary>
    public static MailServer Stranger()
    {
        var (certificate, key) = MakeCertificate(trusted: false);
        return Start(JsonSerializer.Serialize(new { cert = certificate, key }));
    }

    /// <summary>The settings of a registry that sends here.</summary>
    public void Serve(RegistryApp app, bool startTls = false)
    {
        app.Settings["Mail:Host"] = startTls ? "localhost" : "127.0.0.1";
        app.Settings["Mail:Port"] = $"{Port}";
        app.Settings["Mail:StartTls"] = startTls ? "true" : "false";
        app.Settings["Mail:From"] = "so@hoihuunghi.vn";
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static MailServer Start(string options)
    {
        var script = SourceTree.Folder("tests", "Registry.Web.Tests", "Mail", "Server", "smtp.cjs");
        var process = Process.Start(new ProcessStartInfo("node", [script, NodeFolder, options]) { RedirectStandardOutput = true })!;
        var server = new MailServer(process);
        process.OutputDataReceived += (_, line) => server.Take(line.Data);
        process.BeginOutputReadLine();
        Assert.True(SpinWait.SpinUntil(() => server.Port > 0, TimeSpan.FromSeconds(20)), "The mail server did not start.");
        return server;
    }

    private void Take(string? line)
    {
        if (line?.StartsWith("PORT ", StringComparison.Ordinal) == true)
            Port = int.Parse(line["PORT ".Length..], CultureInfo.InvariantCulture);
        else if (line is { Length: > 0 })
            arrived.Enqueue(Received.Parse(line));
    }

    /// <summary>Waits until so many messages have been read from the server's output; it writes each line before it accepts the message.</summary>
    public IReadOnlyList<Received> Await(int count)
    {
        Assert.True(SpinWait.SpinUntil(() => arrived.Count >= count, TimeSpan.FromSeconds(10)), $"{arrived.Count} of {count} messages arrived.");
        return Messages;
    }

    private static (string Certificate, string Key) MakeCertificate(bool trusted)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, new(2049, 1, 1, 0, 0, 0, TimeSpan.Zero));
        if (trusted)
            Trust(certificate.Thumbprint);
        return (certificate.ExportCertificatePem(), key.ExportPkcs8PrivateKeyPem());
    }

    private static void Trust(string thumbprint)
    {
#pragma warning disable SYSLIB0014 // the only place where SmtpClient asks about a certificate
        ServicePointManager.ServerCertificateValidationCallback = (_, certificate, _, errors) =>
            errors == System.Net.Security.SslPolicyErrors.None || (certificate as X509Certificate2)?.Thumbprint == thumbprint;
#pragma warning restore SYSLIB0014
    }
}

/// <summary>A message as the server received it.</summary>
internal sealed record Received(string Id, string To, string? User, bool Secure, string Raw)
{
    public static Received Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new(
            root.GetProperty("id").GetString() ?? "",
            root.GetProperty("to")[0].GetString()!,
            root.GetProperty("user").GetString(),
            root.GetProperty("secure").GetBoolean(),
            Encoding.UTF8.GetString(root.GetProperty("raw").GetBytesFromBase64()));
    }

    /// <summary>The value of a header, unfolded and as sent.</summary>
    public string Header(string name)
    {
        var head = Raw[..Raw.IndexOf("\r\n\r\n", StringComparison.Ordinal)].Replace("\r\n ", " ", StringComparison.Ordinal);
        return head.Split("\r\n").Single(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))[(name.Length + 1)..].Trim();
    }

    /// <summary>The parts of the message, decoded.</summary>
    public IReadOnlyList<string> Parts =>
        [.. Raw.Split("base64\r\n\r\n").Skip(1).Select(part => Encoding.UTF8.GetString(Convert.FromBase64String(part[..part.IndexOf("--", StringComparison.Ordinal)])))];
}
