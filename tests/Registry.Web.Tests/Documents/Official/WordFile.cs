using System.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Registry.Web.Tests.Documents.Official;

/// <summary>A Word file as other programs read it.</summary>
internal sealed class WordFile(byte[] bytes)
{
    public const string Office = "/usr/bin/soffice";

    /// <summary>What Word would object to.</summary>
    public IReadOnlyList<string> Defects
    {
        get
        {
            using var package = Open();
            return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(error => $"{error.Path?.XPath}: {error.Description}")];
        }
    }

    public T Read<T>(Func<MainDocumentPart, T> read)
    {
        using var package = Open();
        return read(package.MainDocumentPart!);
    }

    /// <summary>As LibreOffice prints it.</summary>
    public PrintedPaper Print()
    {
        var folder = Directory.CreateTempSubdirectory("word-file-");
        try
        {
            var file = Path.Combine(folder.FullName, "paper.docx");
            File.WriteAllBytes(file, bytes);
            using var office = Process.Start(new ProcessStartInfo(Office,
                [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, file])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var error = office.StandardError.ReadToEndAsync();
            var output = office.StandardOutput.ReadToEnd();
            office.WaitForExit();
            var printed = Path.ChangeExtension(file, ".pdf");
            Assert.True(File.Exists(printed), $"LibreOffice refuses: {output} {error.GetAwaiter().GetResult()}");
            return new(File.ReadAllBytes(printed));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private WordprocessingDocument Open() => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
}
