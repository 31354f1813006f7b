using System.IO.Compression;
using System.Text;

namespace Registry.Web.Features.Programmes.Activities;

/// <summary>What a file given as evidence is, by its content: documents and pictures; whatever its name says.</summary>
/// <param name="Ending">The ending that belongs to the content.</param>
internal sealed record EvidenceKind(string ContentType, string Ending)
{
    private const int Head = 1024;
    private const string OfficeType = "application/vnd.openxmlformats-officedocument.";

    private static readonly (byte[] Start, int At, EvidenceKind Kind)[] Signatures =
    [
        ([0xFF, 0xD8, 0xFF], 0, new("image/jpeg", ".jpg")),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], 0, new("image/png", ".png")),
        ("WEBP"u8.ToArray(), 8, new("image/webp", ".webp")),
        ("ftypheic"u8.ToArray(), 4, new("image/heic", ".heic")),
        ("ftypmif1"u8.ToArray(), 4, new("image/heic", ".heic")),
    ];

    private static readonly (string Part, EvidenceKind Kind)[] Office =
    [
        ("word/document.xml", new(OfficeType + "wordprocessingml.document", ".docx")),
        ("xl/workbook.xml", new(OfficeType + "spreadsheetml.sheet", ".xlsx")),
        ("ppt/presentation.xml", new(OfficeType + "presentationml.presentation", ".pptx")),
    ];

    /// <summary>Nothing for what is no document and no picture: a program, an archive, a document with macros.</summary>
    public static EvidenceKind? Of(Stream content)
    {
        var head = new byte[Head];
        var bytes = head.AsSpan(0, content.ReadAtLeast(head, Head, throwOnEndOfStream: false));
        content.Position = 0;
        if (bytes.StartsWith("%PDF-"u8))
            return new("application/pdf", ".pdf");
        if (bytes.StartsWith("PK"u8))
            return OfPackage(content);

        foreach (var (start, at, kind) in Signatures)
            if (bytes.Length >= at + start.Length && bytes.Slice(at, start.Length).SequenceEqual(start))
                return kind;

        return null;
    }

    /// <summary>The name without folders, with the ending of the content.</summary>
    public string NameOf(string given, int longest)
    {
        var plain = Path.GetFileNameWithoutExtension(given.Replace('\\', '/'));
        var name = new string([.. plain.Where(character => !char.IsControl(character))]).Normalize(NormalizationForm.FormC).Trim();
        if (name.Length == 0)
            name = "minh-chung";
        return (name.Length + Ending.Length <= longest ? name : name[..(longest - Ending.Length)]) + Ending;
    }

    private static EvidenceKind? OfPackage(Stream content)
    {
        try
        {
            using var package = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            var names = package.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
                ? null
                : Office.Where(one => names.Contains(one.Part)).Select(one => one.Kind).FirstOrDefault();
        }
        catch (InvalidDataException)
        {
            return null;
        }
        finally
        {
            content.Position = 0;
        }
    }
}
