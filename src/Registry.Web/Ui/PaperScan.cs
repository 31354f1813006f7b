using System.Net.Mime;
using Registry.Data.Files;

namespace Registry.Web.Ui;

/// <summary>Papers that people keep as files, known by their first bytes.</summary>
internal static class PaperScan
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const int Head = 8;

    private static readonly (byte[] Head, string Type, string[] Endings)[] Known =
    [
        ("%PDF-"u8.ToArray(), MediaTypeNames.Application.Pdf, [".pdf"]),
        ([0xFF, 0xD8, 0xFF], MediaTypeNames.Image.Jpeg, [".jpg", ".jpeg"]),
        ([0x89, 0x50, 0x4E, 0x47], MediaTypeNames.Image.Png, [".png"]),
        ("PK\u0003\u0004"u8.ToArray(), Word, [".docx"]),
    ];

    /// <summary>Null where the content is none of them, or is not what the name says.</summary>
    public static async Task<string?> TypeOfAsync(IFormFile file, CancellationToken cancellation)
    {
        var first = new byte[Head];
        await using var content = file.OpenReadStream();
        var read = await content.ReadAtLeastAsync(first, first.Length, throwOnEndOfStream: false, cancellation);
        var ending = Path.GetExtension(file.FileName).ToLowerInvariant();
        return Array.Find(Known, one => first.AsSpan(0, read).StartsWith(one.Head) && one.Endings.Contains(ending)).Type;
    }

    /// <summary>The name without the folders that some browsers send, and without what a name may not hold.</summary>
    public static string NameOf(string fileName)
    {
        var name = new string([.. Path.GetFileName(fileName.Replace('\\', '/')).Where(letter => !char.IsControl(letter))]);
        return name.Length <= StoredFile.NameLength ? name : name[^StoredFile.NameLength..];
    }
}
