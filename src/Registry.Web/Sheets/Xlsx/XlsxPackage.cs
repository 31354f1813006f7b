using System.Buffers.Binary;
using System.IO.Compression;
using System.Xml;

namespace Registry.Web.Sheets.Xlsx;

/// <summary>The package that an XLSX file is: parts by their paths, read with bounds and without ever resolving anything.</summary>
/// <remarks>
/// The parts are read directly, not through a library of the format: one broken e-mail link somewhere makes such a library refuse
/// a whole list, and what is never looked at cannot do harm.
/// </remarks>
internal sealed class XlsxPackage : IDisposable
{
    private const int LongestDirectory = 4 << 20;
    private const int EndOfDirectory = 22;
    private const int LongestComment = 65_535;

    private readonly ZipArchive archive;
    private readonly SheetLimits limits;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);

    public XlsxPackage(Stream file, SheetLimits limits)
    {
        RefuseLongDirectory(file);
        this.limits = limits;
        archive = new(file, ZipArchiveMode.Read, leaveOpen: false);
        foreach (var entry in archive.Entries)
            parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    public IEnumerable<string> Paths => parts.Keys;

    public bool Has(string path) => parts.ContainsKey(path);

    /// <summary>Opens a part to be read once; nothing when there is none.</summary>
    public XmlReader? Read(string path)
    {
        if (!parts.TryGetValue(path, out var entry))
            return null;

        var stream = new BoundedStream(entry.Open(), entry.CompressedLength, limits);
        return XmlReader.Create(stream, new()
        {
            CloseInput = true,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        });
    }

    public void Dispose() => archive.Dispose();

    /// <remarks>A directory of millions of names is held in memory before a single part is asked for.</remarks>
    private static void RefuseLongDirectory(Stream file)
    {
        var tail = new byte[Math.Min(file.Length, EndOfDirectory + LongestComment)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        file.Position = 0;
        var end = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || tail.Length - end < EndOfDirectory)
            throw SheetProblem.Damaged();

        var begins = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        if (begins == uint.MaxValue || file.Length - tail.Length + end - begins > LongestDirectory)
            throw SheetProblem.Swollen();
    }
}
