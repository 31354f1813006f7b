using System.IO.Compression;
using Registry.Web.Documents.Official.Docx;

namespace Registry.Web.Features.Commemorations.Letters;

/// <summary>What may be put back in place of a letter: a PDF or a Word file without macros, by its content and not by its name.</summary>
internal static class LetterUpload
{
    public const long Largest = 10 * 1024 * 1024;

    /// <summary>Unpacked, a Word file of a letter is never near this.</summary>
    private const long LargestPart = 100 * 1024 * 1024;

    private static readonly string[] Refused = ["vbaProject.bin", "vbaData.xml", "oleObject", "activeX"];

    /// <returns>The type; null for anything else.</returns>
    public static string? TypeOf(Stream content)
    {
        Span<byte> head = stackalloc byte[5];
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        if (read == head.Length && head.SequenceEqual("%PDF-"u8))
            return "application/pdf";

        var type = read > 2 && head[..2].SequenceEqual("PK"u8) && IsWord(content) ? OfficialDocx.MediaType : null;
        content.Position = 0;
        return type;
    }

    private static bool IsWord(Stream content)
    {
        try
        {
            using var package = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return package.GetEntry("[Content_Types].xml") is not null
                && package.GetEntry("word/document.xml") is not null
                && package.Entries.Sum(entry => entry.Length) <= LargestPart
                && !package.Entries.Any(entry => Array.Exists(Refused, name => entry.FullName.Contains(name, StringComparison.OrdinalIgnoreCase)));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
