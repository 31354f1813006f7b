using System.Net.Sockets;
using System.Text;

namespace Registry.Web.Mail;

/// <summary>Knocks at the mail server before letters are handed to it: what fails here was certainly not delivered.</summary>
internal static class SmtpProbe
{
    /// <returns>What is wrong, or nothing when the server greets.</returns>
    public static async Task<string?> TryAsync(string host, int port, CancellationToken cancellation)
    {
        try
        {
            using var connection = new TcpClient();
            await connection.ConnectAsync(host, port, cancellation);
            var stream = connection.GetStream();
            using var reader = new StreamReader(stream, Encoding.ASCII);
            var greeting = await reader.ReadLineAsync(cancellation);
            if (greeting?.StartsWith("220", StringComparison.Ordinal) != true)
                return greeting ?? "The connection was closed before a greeting.";

            await stream.WriteAsync("QUIT\r\n"u8.ToArray(), cancellation);
            await reader.ReadLineAsync(cancellation);
            return null;
        }
        catch (OperationCanceledException)
        {
            return "No greeting in time.";
        }
        catch (Exception exception) when (exception is SocketException or IOException)
        {
            return exception.Message;
        }
    }
}
