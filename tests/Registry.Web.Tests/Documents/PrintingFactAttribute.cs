using Registry.Web.Documents.Engine;

namespace Registry.Web.Tests.Documents;

/// <summary>A test that needs a browser engine and poppler's readers: skipped where they are missing, but not by the build server.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class PrintingFactAttribute : FactAttribute
{
    public PrintingFactAttribute()
    {
        if (Missing() is { Count: > 0 } missing && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = $"Not installed: {string.Join(", ", missing)}. With CI=true this fails.";
    }

    private static List<string> Missing()
    {
        List<string> missing = [];
        if (BrowserFinder.Find("") is null)
            missing.Add("chromium");
        if (!File.Exists("/usr/bin/pdftotext"))
            missing.Add("poppler-utils");
        return missing;
    }
}
