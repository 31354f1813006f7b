using System.Text;
using Registry.Domain;
using Registry.Domain.Programmes.Reading;
using Registry.Domain.Programmes.Reading.Original;
using Registry.Web.Sheets;
using Registry.Web.Sheets.Csv;

namespace Registry.Web.Documents.Incoming;

/// <summary>Opens a plan that somebody has as a Word file or as text; whatever it is called, its content decides.</summary>
public static class PlanFile
{
    public const int MostMegabytes = 32;

    /// <summary>How much a part of a Word file may unpack to; 500 pages come to some 10 MB.</summary>
    internal static readonly SheetLimits Limits = new() { FileBytes = (long)MostMegabytes << 20, UnpackedBytes = 256L << 20 };

    /// <exception cref="RuleException">What is wrong with the file, and what to do.</exception>
    public static async Task<PlanText> ReadAsync(Stream content, CancellationToken cancellation)
    {
        using var kept = new MemoryStream();
        var piece = new byte[1 << 16];
        int read;
        while ((read = await content.ReadAsync(piece, cancellation)) > 0)
        {
            kept.Write(piece, 0, read);
            if (kept.Length > Limits.FileBytes)
                throw new RuleException("Plan.TooLarge", MostMegabytes);
        }

        return Read(kept);
    }

    private static PlanText Read(MemoryStream file)
    {
        var bytes = file.GetBuffer().AsSpan(0, (int)file.Length);
        file.Position = 0;
        if (bytes.StartsWith("PK"u8))
            return DocxFile.Read(file);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw new RuleException(bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? "Plan.Protected" : "Plan.OldWord");
        if (bytes[..Math.Min(1024, bytes.Length)].IndexOf("%PDF-"u8) >= 0)
            throw new RuleException("Plan.Pdf");
        if (bytes.StartsWith("{\\rtf"u8) || LooksBinary(bytes))
            throw new RuleException("Plan.NotText");

        return FromText(bytes);
    }

    /// <summary>Text in UTF-8 or UTF-16, or in one of the encodings of former years; the reader converts the letters.</summary>
    private static PlanText FromText(ReadOnlySpan<byte> bytes)
    {
        var name = CsvEncodings.Guess(bytes[..Math.Min(bytes.Length, 1 << 16)], IsUtf8(bytes)).Name;
        var text = CsvEncodings.Of(name).GetString(bytes);
        return name == CsvEncodings.Utf8 ? PlanText.Of(text) : PlanText.Of(text, new ReadingNote("Reading.EncodingRead", name));
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    /// <summary>Zeros that are no halves of UTF-16, or more control signs than any text has.</summary>
    private static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(4096, bytes.Length)];
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || head.Count((byte)0) * 4 >= head.Length)
            return false;

        var strange = 0;
        foreach (var value in head)
            strange += value < 0x20 && value is not (0 or (byte)'\n' or (byte)'\r' or (byte)'\t' or 0x0B or 0x0C) ? 1 : 0;

        var zeros = head.Count((byte)0);
        return strange * 20 > head.Length || zeros > 0;
    }
}
