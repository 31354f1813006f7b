using System.Buffers;
using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;

namespace Registry.Web.Documents.Engine;

/// <summary>A conversation with the browser engine: numbered questions, answers in any order.</summary>
internal sealed class DevToolsConnection : IDisposable
{
    private const int ReadAtLeast = 64 * 1024;
    private const int BufferKept = 4 * 1024 * 1024;

    private readonly ClientWebSocket socket = new();
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly CancellationTokenSource closing = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> asked = new();
    private int lastNumber;

    public bool IsOpen => socket.State == WebSocketState.Open && !closing.IsCancellationRequested;

    public async Task OpenAsync(Uri address, CancellationToken cancellation)
    {
        socket.Options.KeepAliveInterval = TimeSpan.Zero;
        await socket.ConnectAsync(address, cancellation);
        _ = ListenAsync();
    }

    /// <summary>Asks and waits; the engine's refusal and its death are both a <see cref="DevToolsException"/>.</summary>
    public async Task<JsonElement> AskAsync(string method, object? parameters, string? session, CancellationToken cancellation)
    {
        var number = Interlocked.Increment(ref lastNumber);
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        asked[number] = answer;
        try
        {
            var question = new { id = number, method, @params = parameters ?? new { }, sessionId = session };
            await SendAsync(JsonSerializer.SerializeToUtf8Bytes(question, Json), cancellation);
            return await answer.Task.WaitAsync(cancellation);
        }
        finally
        {
            asked.TryRemove(number, out _);
        }
    }

    public void Dispose()
    {
        closing.Cancel();
        socket.Abort();
        socket.Dispose();
        LetGo();
    }

    private static JsonSerializerOptions Json { get; } = new()
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    private async Task SendAsync(byte[] message, CancellationToken cancellation)
    {
        await sending.WaitAsync(cancellation);
        try
        {
            // a message that is cut off half-way would break the conversation for everyone: it is sent whole or never
            await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, closing.Token);
        }
        catch (Exception exception) when (exception is WebSocketException or ObjectDisposedException or OperationCanceledException or InvalidOperationException)
        {
            throw new DevToolsException("The engine no longer listens.", exception);
        }
        finally
        {
            sending.Release();
        }
    }

    private async Task ListenAsync()
    {
        var buffer = new ArrayBufferWriter<byte>(ReadAtLeast);
        try
        {
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer.GetMemory(ReadAtLeast), closing.Token);
                if (part.MessageType == WebSocketMessageType.Close)
                    break;

                buffer.Advance(part.Count);
                if (!part.EndOfMessage)
                    continue;

                Hear(buffer.WrittenMemory);
                buffer.ResetWrittenCount();
                if (buffer.Capacity > BufferKept)
                    buffer = new(ReadAtLeast);
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException or JsonException)
        {
            // the engine is gone; whoever still waits is told below
        }

        await closing.CancelAsync();
        LetGo();
    }

    private void Hear(ReadOnlyMemory<byte> message)
    {
        using var document = JsonDocument.Parse(message);
        var root = document.RootElement;
        if (!root.TryGetProperty("id", out var number) || !asked.TryRemove(number.GetInt32(), out var answer))
            return;

        if (root.TryGetProperty("error", out var error))
            answer.TrySetException(new DevToolsException(error.GetProperty("message").GetString() ?? "The engine refused."));
        else
            answer.TrySetResult(root.GetProperty("result").Clone());
    }

    private void LetGo()
    {
        foreach (var number in asked.Keys)
            if (asked.TryRemove(number, out var answer))
                answer.TrySetException(new DevToolsException("The engine went away."));
    }
}
