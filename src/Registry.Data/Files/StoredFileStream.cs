using Microsoft.EntityFrameworkCore;

namespace Registry.Data.Files;

/// <summary>Reads a stored file; only one piece of it is in memory at a time.</summary>
internal sealed class StoredFileStream(RegistryDbContext db, int fileId, long length) : Stream
{
    private byte[] piece = [];
    private int pieceIndex = -1;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (Position >= length || buffer.IsEmpty)
            return 0;

        var index = (int)(Position / StoredFilePiece.Size);
        if (index != pieceIndex)
            Take(index, Pieces(index).Single());

        return Copy(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position >= length || buffer.IsEmpty)
            return 0;

        var index = (int)(Position / StoredFilePiece.Size);
        if (index != pieceIndex)
            Take(index, await Pieces(index).SingleAsync(cancellationToken));

        return Copy(buffer.Span);
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Current => Position + offset,
        SeekOrigin.End => length + offset,
        _ => offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private IQueryable<byte[]> Pieces(int index) =>
        db.StoredFilePieces.Where(piece => piece.FileId == fileId && piece.Index == index).Select(piece => piece.Bytes);

    private void Take(int index, byte[] bytes) => (pieceIndex, piece) = (index, bytes);

    private int Copy(Span<byte> buffer)
    {
        var start = (int)(Position % StoredFilePiece.Size);
        var count = Math.Min(buffer.Length, piece.Length - start);
        piece.AsSpan(start, count).CopyTo(buffer);
        Position += count;
        return count;
    }
}
