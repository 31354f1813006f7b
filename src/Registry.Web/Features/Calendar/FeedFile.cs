using System.IO.Compression;

namespace Registry.Web.Features.Calendar;

/// <summary>A calendar as it is sent, kept while nothing in it changes.</summary>
/// <param name="Stamp">Of the data it was made from.</param>
/// <param name="Packed">The same bytes compressed, once for all who fetch.</param>
/// <param name="ModifiedAt">Since when the bytes are these, in whole seconds.</param>
public sealed record FeedFile(string Stamp, byte[] Bytes, byte[] Packed, string Tag, DateTimeOffset ModifiedAt)
{
    /// <summary>A strong mark is of the very bytes that are sent, packed or not (RFC 9110 §8.8.3.3).</summary>
    public string PackedTag => Tag[..^1] + "-gz\"";

    public static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(bytes);
        return packed.ToArray();
    }
}
