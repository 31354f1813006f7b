using System.Diagnostics;

namespace Registry.Web.Tests.Sheets.Office;

/// <summary>LibreOffice as another pair of eyes and hands.</summary>
internal static class Calc
{
    public const string Program = "/usr/bin/soffice";

    /// <summary>What LibreOffice makes of a file when it saves it in another format.</summary>
    /// <param name="format">An extension, or one with the name of a filter and its options.</param>
    public static byte[] Convert(byte[] file, string extension, string format)
    {
        var folder = Directory.CreateTempSubdirectory("calc-");
        try
        {
            var from = Path.Combine(folder.FullName, "ds." + extension);
            File.WriteAllBytes(from, file);
            using var office = Process.Start(new ProcessStartInfo(Program,
                [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", format, "--outdir", folder.CreateSubdirectory("out").FullName, from])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var error = office.StandardError.ReadToEndAsync();
            var output = office.StandardOutput.ReadToEnd();
            office.WaitForExit();
            var made = Directory.GetFiles(Path.Combine(folder.FullName, "out"));
            return made is [var one] ? File.ReadAllBytes(one) : throw new InvalidOperationException($"LibreOffice refuses: {output} {error.GetAwaiter().GetResult()}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
