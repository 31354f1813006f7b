using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Registry.Web.Tests.Features.Imports;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Ui;

/// <summary>Files over a real connection to the server as it runs: far too large, or broken off in the middle.</summary>
public sealed class UploadTests : IAsyncDisposable
{
    private const int Megabyte = 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly RegistryApp app = new();

    public UploadTests()
    {
        app.UseKestrel(0);
        app.StartServer();
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Theory]
    [InlineData("/Imports/New?association=1", 140, "tệp đến 64 MB", false)]
    [InlineData("/Imports/New", 140, "tệp đến 64 MB", true)]
    [InlineData("/doctor", 5, "tệp đến 2 MB", false)]
    public async Task A_file_larger_than_the_page_takes_is_answered_by_a_page_that_says_how_large_it_may_be(string address, int megabytes, string limit, bool hidesItsLength)
    {
        var hand = await ImportHand.OpenAsync(app);
        using var http = Http(hand.Secretary);
        using var body = new MultipartFormDataContent { { new StreamContent(new Zeros((long)megabytes * Megabyte)), "Input.File", "danh-sach.xlsx" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = body };
        request.Headers.TransferEncodingChunked = hidesItsLength;

        using var answer = await http.SendAsync(request);
        var page = await answer.ReadPageAsync();

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("Tệp quá lớn", page.QuerySelector("main h1")!.TextContent);
        Assert.Contains(limit, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(address, page.QuerySelector("main a.button")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("nav")); // the page stands where the form stood
        Assert.Equal((0, 0), await KeptAsync());
    }

    [Fact]
    public async Task What_was_half_sent_when_the_connection_broke_leaves_neither_file_nor_row_nor_anything_on_the_disk()
    {
        var hand = await ImportHand.OpenAsync(app);
        using var http = Http(hand.Secretary);
        var server = app.ClientOptions.BaseAddress;
        var buffers = await BuffersAsync();
        using var client = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await client.ConnectAsync(server.Host, server.Port);
        await client.SendAsync(Encoding.ASCII.GetBytes(
            $"POST /Imports/New HTTP/1.1\r\nHost: localhost\r\nX-Test-User: {hand.Secretary.UserId}\r\nContent-Type: multipart/form-data; boundary=b\r\n"
            + $"Content-Length: {40 * Megabyte}\r\n\r\n--b\r\nContent-Disposition: form-data; name=\"Input.File\"; filename=\"a.xlsx\"\r\n\r\n"));
        for (var sent = 0; sent < 20; sent++)
            await SendAllAsync(client, new byte[Megabyte]);
        var buffer = await UntilAsync(async () => (await BuffersAsync()).Except(buffers).FirstOrDefault(file => LengthOf(file) > 15 * Megabyte));

        client.LingerState = new(true, 0); // as when a cable is pulled: no good-bye
        client.Close();

        await UntilAsync(() => Task.FromResult(File.Exists(buffer) ? null : "gone"));
        Assert.Equal((0, 0), await KeptAsync());
        using var after = await http.GetAsync(new Uri("/Imports", UriKind.Relative));
        Assert.Contains("Chưa nhập danh sách nào", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private HttpClient Http(RegistryClient client)
    {
        var http = new HttpClient { BaseAddress = app.ClientOptions.BaseAddress };
        http.DefaultRequestHeaders.Add(TestSignIn.UserHeader, client.UserId);
        http.DefaultRequestHeaders.Add("Accept-Language", "vi-VN");
        return http;
    }

    private async Task<(int Files, int Imports)> KeptAsync() =>
        await app.InDatabaseAsync(async db => (await db.StoredFiles.CountAsync(), await db.Imports.CountAsync()));

    private static async Task SendAllAsync(Socket client, ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 0)
            bytes = bytes[await client.SendAsync(bytes)..];
    }

    /// <summary>Where the server puts what it receives until the form is whole.</summary>
    private static Task<string[]> BuffersAsync() =>
        Task.FromResult(Directory.GetFiles(Environment.GetEnvironmentVariable("ASPNETCORE_TEMP") ?? Path.GetTempPath(), "ASPNETCORE_*.tmp"));

    private static long LengthOf(string file)
    {
        var info = new FileInfo(file);
        return info.Exists ? info.Length : 0;
    }

    private static async Task<string> UntilAsync(Func<Task<string?>> look)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            if (await look() is { } seen)
                return seen;

            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    /// <summary>A file of nothing, as long as it is said to be, which takes no memory.</summary>
    private sealed class Zeros(long length) : Stream
    {
        private long position;

        public override bool CanRead => true;

        public override bool CanSeek => true; // so that its length is known beforehand

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get => position; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - position);
            position += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
