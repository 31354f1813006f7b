using System.IO.Compression;
using System.Text;

namespace Registry.Web.Tests.Documents.Incoming;

/// <summary>A small Word file, its main part written by hand.</summary>
internal static class WordFile
{
    private const string Words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static MemoryStream With(string body, params (string Path, string Text)[] others)
    {
        MemoryStream file = new();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "word/document.xml", $"<w:document xmlns:w=\"{Words}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>{body}</w:body></w:document>");
            foreach (var (path, text) in others)
                Write(zip, path, text.Replace("xmlns:w=\"w\"", $"xmlns:w=\"{Words}\"", StringComparison.Ordinal));
        }

        file.Position = 0;
        return file;
    }

    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{string.Concat(text.Split('\n').Select(line => P(line)))}</w:tc>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    private static void Write(ZipArchive zip, string path, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(path).Open(), new UTF8Encoding(false));
        writer.Write(text);
    }
}
