using Registry.Web.Sheets;
using Registry.Web.Sheets.Csv;
using Registry.Web.Sheets.Writing;

namespace Registry.Web.Tests.Sheets;

/// <summary>Writes sheets for tests.</summary>
internal static class SheetWriting
{
    public static SheetPage Page(IReadOnlyList<string> headers, params IReadOnlyList<SheetValue>[] rows) => new("Hội viên", [], [.. headers.Select(header => new SheetPageColumn(header))], Stream(rows));

    public static async Task<MemoryStream> XlsxAsync(params SheetPage[] pages)
    {
        var file = new MemoryStream();
        await XlsxWriter.WriteAsync(new Forward(file), pages, default);
        return file;
    }

    public static async Task<MemoryStream> CsvAsync(SheetPage page, char separator = ';')
    {
        var file = new MemoryStream();
        await CsvWriter.WriteAsync(new Forward(file), page, separator, default);
        return file;
    }

    public static async Task<List<SheetRow>> ReadCsvAsync(MemoryStream stream, char separator)
    {
        using var file = await SheetFile.OpenAsync(stream, "ds.csv", new CsvChoice(null, separator));
        return [.. file.Rows(0)];
    }

    public static async IAsyncEnumerable<IReadOnlyList<SheetValue>> Stream(IEnumerable<IReadOnlyList<SheetValue>> rows)
    {
        await Task.CompletedTask;
        foreach (var row in rows)
            yield return row;
    }

    /// <summary>What an answer to a browser is: it goes forward only, and nobody may wait for it.</summary>
    private sealed class Forward(MemoryStream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => inner.WriteAsync(buffer, cancellationToken);

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => inner.WriteAsync(buffer, offset, count, cancellationToken);

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
