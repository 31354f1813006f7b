namespace Registry.Web.Tests.Sheets.Office;

/// <summary>A test that lets LibreOffice write or read sheets: skipped where it is missing, but not by the build server.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CalcFactAttribute : FactAttribute
{
    public CalcFactAttribute()
    {
        if (!Directory.EnumerateFiles("/usr/lib/libreoffice/program", "libsclo*.so").Any() && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "Not installed: LibreOffice Calc (tests/Registry.Web.Tests/Sheets/Office/install.sh). With CI=true this fails.";
    }
}
