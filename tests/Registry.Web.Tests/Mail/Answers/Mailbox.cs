using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Registry.Web.Mail.Answers;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Mail.Answers;

/// <summary>A real mailbox: dovecot with a Maildir of its own on a port of its own; messages are put in as files.</summary>
internal sealed class Mailbox : IDisposable
{
    private const string Server = "/usr/sbin/dovecot";

    private static readonly Lazy<X509Certificate2> Certificate = new(MakeCertificate);

    private readonly string folder = Directory.CreateTempSubdirectory("dovecot-").FullName;
    private readonly AnswerEncryption encryption;
    private readonly Process process;
    private int count;

    private Mailbox(AnswerEncryption encryption)
    {
        (Port, this.encryption) = (FreePort(), encryption);
        foreach (var part in new[] { "mail/new", "mail/cur", "mail/tmp" })
            Directory.CreateDirectory(Path.Combine(folder, part));
        File.WriteAllText(Path.Combine(folder, "cert.pem"), Certificate.Value.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, "key.pem"), Certificate.Value.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(Path.Combine(folder, "dovecot.conf"), Configuration());
        File.WriteAllText(Path.Combine(folder, "users"), "answers:{PLAIN}mat khau \"x\\y\":::::\n");
        Run("chmod", "-R", "a+rwX", folder);
        process = Process.Start(new ProcessStartInfo(Server, ["-F", "-c", Path.Combine(folder, "dovecot.conf")]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        Assert.True(SpinWait.SpinUntil(IsListening, TimeSpan.FromSeconds(15)), "dovecot did not start: " + (process.HasExited ? process.StandardError.ReadToEnd() : ""));
    }

    public static bool IsInstalled => File.Exists(Server);

    public int Port { get; }

    /// <summary>What the server noted: who signed in, and why not.</summary>
    public string Log => File.ReadAllText(Path.Combine(folder, "log"));

    /// <summary>Of the certificate, which no authority vouches for.</summary>
    public static string Fingerprint => Certificate.Value.GetCertHashString(HashAlgorithmName.SHA256);

    public static Mailbox Start(AnswerEncryption encryption = AnswerEncryption.None) => new(encryption);

    /// <summary>Puts a message in, as a mail server does.</summary>
    public void Put(string message)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{1000 + count++}.M1P1.test");
        var file = Path.Combine(folder, "mail", "tmp", name);
        File.WriteAllText(file, message.ReplaceLineEndings("\r\n"));
        Run("chmod", "a+rw", file);
        File.Move(file, Path.Combine(folder, "mail", "new", name));
    }

    /// <summary>Messages marked as seen.</summary>
    public int Seen => Directory.EnumerateFiles(Path.Combine(folder, "mail", "cur")).Count(file => file.Split(":2,")[^1].Contains('S', StringComparison.Ordinal));

    public void Serve(RegistryApp app)
    {
        app.Settings["Answers:Source"] = "Imap";
        app.Settings["Answers:Host"] = encryption == AnswerEncryption.None ? "127.0.0.1" : "localhost";
        app.Settings["Answers:Port"] = $"{Port}";
        app.Settings["Answers:Encryption"] = $"{encryption}";
        app.Settings["Answers:User"] = "answers";
        app.Settings["Answers:Password"] = "mat khau \"x\\y\"";
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    // dovecot lets nobody read mail as root, and an ordinary user is all of its own users
    private static bool IsRoot => Environment.UserName == "root";

    private static string User => IsRoot ? "nobody" : Environment.UserName;

    private string Configuration() =>
        $$"""
        base_dir = {{folder}}/run
        state_dir = {{folder}}/state
        log_path = {{folder}}/log
        protocols = imap
        {{(encryption == AnswerEncryption.None ? "ssl = no\ndisable_plaintext_auth = no" : $"ssl = required\nssl_cert = <{folder}/cert.pem\nssl_key = <{folder}/key.pem")}}
        listen = 127.0.0.1
        {{(IsRoot ? "" : $"default_internal_user = {User}\ndefault_internal_group = {User}\ndefault_login_user = {User}")}}
        mail_location = maildir:{{folder}}/mail
        first_valid_uid = 1
        first_valid_gid = 1
        mail_uid = {{User}}
        mail_gid = {{(IsRoot ? "nogroup" : User)}}
        passdb {
          driver = passwd-file
          args = {{folder}}/users
        }
        userdb {
          driver = static
          args = uid={{User}} gid={{(IsRoot ? "nogroup" : User)}} home={{folder}}
        }
        service imap-login {
          chroot =
          inet_listener imap {
            port = {{(encryption == AnswerEncryption.Tls ? 0 : Port)}}
          }
          inet_listener imaps {
            port = {{(encryption == AnswerEncryption.Tls ? Port : 0)}}
            ssl = yes
          }
        }
        service anvil {
          chroot =
        }
        service stats {
          chroot =
        }
        """;

    private static X509Certificate2 MakeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UnixEpoch, new(2049, 1, 1, 0, 0, 0, TimeSpan.Zero));
    }

    private bool IsListening()
    {
        try
        {
            using var client = new TcpClient();
            client.Connect(IPAddress.Loopback, Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        return port;
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
    }
}
