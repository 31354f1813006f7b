using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Registry.Data.Files;

/// <summary>Keeps files and gives them back, piece by piece.</summary>
public sealed class StoredFiles(RegistryDbContext db, TimeProvider time)
{
    /// <summary>Takes in a file of at most <paramref name="limit"/> bytes, whole or not at all.</summary>
    /// <exception cref="FileTooLargeException">There are more bytes; nothing is kept.</exception>
    public async Task<StoredFile> KeepAsync(
        Stream content, string name, string contentType, string byId, DateTimeOffset? keptUntil, long limit, CancellationToken cancellation)
    {
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellation) : null;
        var file = new StoredFile { Name = name, ContentType = contentType, KeptAt = time.GetUtcNow(), KeptById = byId, KeptUntil = keptUntil };
        db.StoredFiles.Add(file);
        await db.SaveChangesAsync(cancellation);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var index = 0; await PieceAsync(content, cancellation) is { Length: > 0 } bytes; index++)
        {
            file.Length += bytes.Length;
            if (file.Length > limit)
                throw new FileTooLargeException(limit);

            hash.AppendData(bytes);
            var piece = db.StoredFilePieces.Add(new() { FileId = file.Id, Index = index, Bytes = bytes });
            await db.SaveChangesAsync(cancellation);
            piece.State = EntityState.Detached;
        }

        file.Hash = Convert.ToHexStringLower(hash.GetHashAndReset());
        await db.SaveChangesAsync(cancellation);
        if (transaction is not null)
            await transaction.CommitAsync(cancellation);

        return file;
    }

    /// <summary>The content, read as it is asked for.</summary>
    public Stream Open(StoredFile file) => new StoredFileStream(db, file.Id, file.Length);

    private static async Task<byte[]> PieceAsync(Stream content, CancellationToken cancellation)
    {
        var buffer = new byte[StoredFilePiece.Size];
        var read = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        return read == buffer.Length ? buffer : buffer[..read];
    }
}
