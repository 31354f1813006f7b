namespace Registry.Web.Sheets;

/// <summary>Gives every file a stream that can be read from any place, however it arrives.</summary>
internal static class SheetSpool
{
    private const int Piece = 81_920;

    public static async Task<Stream> KeepAsync(Stream stream, long limit, CancellationToken cancellation)
    {
        if (stream is FileStream or MemoryStream && stream.CanSeek)
        {
            if (stream.Length > limit)
                throw SheetProblem.TooLarge(limit);

            stream.Position = 0;
            return stream;
        }

        var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, Piece, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            await CopyAsync(stream, file, limit, cancellation);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private static async Task CopyAsync(Stream from, FileStream to, long limit, CancellationToken cancellation)
    {
        var piece = new byte[Piece];
        int read;
        while ((read = await from.ReadAsync(piece, cancellation)) > 0)
        {
            await to.WriteAsync(piece.AsMemory(0, read), cancellation);
            if (to.Position > limit)
                throw SheetProblem.TooLarge(limit);
        }
    }
}
