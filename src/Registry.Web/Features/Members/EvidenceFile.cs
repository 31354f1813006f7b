using Registry.Data.Files;

namespace Registry.Web.Features.Members;

/// <summary>Scans that prove a consent: PDF and pictures, by their ending.</summary>
internal static class EvidenceFile
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = "application/pdf",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".png"] = "image/png",
    };

    public static string? TypeOf(string fileName) => Types.GetValueOrDefault(Path.GetExtension(fileName));

    /// <summary>The name without the folders that some browsers send.</summary>
    public static string NameOf(string fileName)
    {
        var name = Path.GetFileName(fileName.Replace('\\', '/'));
        return name.Length <= StoredFile.NameLength ? name : name[^StoredFile.NameLength..];
    }
}
