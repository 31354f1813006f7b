namespace Registry.Web.Sheets.Writing;

/// <summary>Keeps what is written at once until it can be written without making a thread wait.</summary>
/// <remarks>A zip archive writes the ends of its parts at once even when it is asked not to; an answer to a browser refuses that.</remarks>
internal sealed class PatientStream(Stream to) : Stream
{
    private readonly MemoryStream waiting = new();
    private long written;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => written; set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        waiting.Write(buffer);
        written += buffer.Length;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await PassOnAsync(cancellationToken);
        await to.WriteAsync(buffer, cancellationToken);
        written += buffer.Length;
    }

    public override void Flush()
    {
    }

    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        await PassOnAsync(cancellationToken);
        await to.FlushAsync(cancellationToken);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private async ValueTask PassOnAsync(CancellationToken cancellation)
    {
        if (waiting.Length == 0)
            return;

        await to.WriteAsync(waiting.GetBuffer().AsMemory(0, (int)waiting.Length), cancellation);
        waiting.SetLength(0);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            waiting.Dispose();

        base.Dispose(disposing);
    }
}
