namespace Registry.Web.Sheets.Xlsx;

/// <summary>A part as it is unpacked, which stops where no honest part would go on.</summary>
/// <param name="packed">Bytes that the part has in the package.</param>
internal sealed class BoundedStream(Stream part, long packed, SheetLimits limits) : Stream
{
    /// <summary>Small parts may be as dense as they like.</summary>
    private const long NeverSwollen = 16 << 20;

    private long unpacked;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => unpacked; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = part.Read(buffer);
        unpacked += read;
        if (unpacked > limits.UnpackedBytes || unpacked > NeverSwollen && unpacked > packed * limits.Ratio)
            throw SheetProblem.Swollen();

        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            part.Dispose();

        base.Dispose(disposing);
    }
}
