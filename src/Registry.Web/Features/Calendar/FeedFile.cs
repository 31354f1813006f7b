using System.Globalization;
using System.IO.Compression;
using Microsoft.Extensions.Primitives;

namespace Registry.Web.Features.Calendar;

/// <summary>A calendar as it is sent, kept while nothing in it changes.</summary>
/// <param name="Look">At which state of the whole database it was last found right.</param>
/// <param name="Stamp">Of the records that stand in it.</param>
/// <param name="Packed">The same bytes compressed, once for all who fetch.</param>
/// <param name="ModifiedAt">Since when the bytes are these, in whole seconds.</param>
public sealed record FeedFile(string Look, string Stamp, byte[] Bytes, byte[] Packed, string Tag, DateTimeOffset ModifiedAt)
{
    /// <summary>A strong mark is of the very bytes that are sent, packed or not (RFC 9110 §8.8.3.3).</summary>
    public string PackedTag { get; } = Tag[..^1] + "-gz\"";

    /// <summary>The values of its header lines, made once.</summary>
    public (StringValues Tag, StringValues PackedTag, StringValues LastModified) Lines { get; } =
        (Tag, Tag[..^1] + "-gz\"", ModifiedAt.ToString("R", CultureInfo.InvariantCulture));

    public int Size => Bytes.Length + Packed.Length;

    /// <summary>A third of the time of the usual level, for a tenth more of octets.</summary>
    private static readonly ZLibCompressionOptions Quick = new() { CompressionLevel = 3 };

    public static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, Quick))
            gzip.Write(bytes);
        return packed.ToArray();
    }
}
