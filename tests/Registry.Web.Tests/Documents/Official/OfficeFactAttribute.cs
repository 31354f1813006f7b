using Registry.Web.Documents.Engine;

namespace Registry.Web.Tests.Documents.Official;

/// <summary>A test that opens Word files in LibreOffice: skipped where it is missing, but not by the build server.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OfficeFactAttribute : FactAttribute
{
    public OfficeFactAttribute()
    {
        var missing = !File.Exists(WordFile.Office) || !File.Exists("/usr/bin/pdftotext") || BrowserFinder.Find("") is null;
        if (missing && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "Not installed: LibreOffice Writer, poppler-utils or a browser engine (tests/Registry.Web.Tests/Documents/Official/install.sh). With CI=true this fails.";
    }
}
