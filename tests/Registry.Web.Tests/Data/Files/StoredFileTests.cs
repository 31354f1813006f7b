using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data;
using Registry.Data.Files;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Data.Files;

public sealed class StoredFileTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(StoredFilePiece.Size)]
    [InlineData((3 * StoredFilePiece.Size) + 17)]
    public async Task A_file_comes_out_as_it_went_in(int length)
    {
        await using var app = new RegistryApp();
        var bytes = Bytes(length);

        var id = await KeepAsync(app, new MemoryStream(bytes), long.MaxValue);

        await using var scope = app.Services.CreateAsyncScope();
        var file = await scope.ServiceProvider.GetRequiredService<RegistryDbContext>().StoredFiles.SingleAsync(file => file.Id == id);
        using var back = new MemoryStream();
        await scope.ServiceProvider.GetRequiredService<StoredFiles>().Open(file).CopyToAsync(back);
        Assert.Equal(bytes, back.ToArray());
        Assert.Equal((length, Convert.ToHexStringLower(SHA256.HashData(bytes))), ((int)file.Length, file.Hash));
    }

    [Fact]
    public async Task A_part_of_a_file_is_read_from_where_it_is_asked_for()
    {
        await using var app = new RegistryApp();
        var bytes = Bytes(2 * StoredFilePiece.Size);
        var id = await KeepAsync(app, new MemoryStream(bytes), long.MaxValue);

        await using var scope = app.Services.CreateAsyncScope();
        var file = await scope.ServiceProvider.GetRequiredService<RegistryDbContext>().StoredFiles.SingleAsync(file => file.Id == id);
        await using var content = scope.ServiceProvider.GetRequiredService<StoredFiles>().Open(file);
        content.Seek(StoredFilePiece.Size - 5, SeekOrigin.Begin);
        var part = new byte[10];
        await content.ReadExactlyAsync(part);

        Assert.Equal(bytes[(StoredFilePiece.Size - 5)..(StoredFilePiece.Size + 5)], part);
    }

    [Fact]
    public async Task A_file_that_is_too_large_leaves_nothing_behind()
    {
        await using var app = new RegistryApp();

        await Assert.ThrowsAsync<FileTooLargeException>(() => KeepAsync(app, new MemoryStream(Bytes(StoredFilePiece.Size + 1)), StoredFilePiece.Size));

        Assert.Equal((0, 0), await app.InDatabaseAsync(async db => (await db.StoredFiles.CountAsync(), await db.StoredFilePieces.CountAsync())));
    }

    private static async Task<int> KeepAsync(RegistryApp app, Stream content, long limit)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var file = await scope.ServiceProvider.GetRequiredService<StoredFiles>()
            .KeepAsync(content, "danh sách.xlsx", "application/octet-stream", "", null, limit, CancellationToken.None);
        return file.Id;
    }

    private static byte[] Bytes(int length) => [.. Enumerable.Range(0, length).Select(i => (byte)(i * 31 % 251))];
}
