using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Sheets.Office;

/// <summary>A test that lets LibreOffice write or read sheets.</summary>
public sealed class CalcFactAttribute() : NeedsFactAttribute(Lack())
{
    private const string Programs = "/usr/lib/libreoffice/program";

    private static string? Lack() => Directory.Exists(Programs) && Directory.EnumerateFiles(Programs, "libsclo*.so").Any()
        ? null
        : "No LibreOffice Calc: run tests/Registry.Web.Tests/Sheets/Office/install.sh.";
}
