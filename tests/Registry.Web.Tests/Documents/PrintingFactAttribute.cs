using Registry.Web.Documents.Engine;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Documents;

/// <summary>A test that needs a browser engine and poppler's readers.</summary>
public sealed class PrintingFactAttribute() : NeedsFactAttribute(Lack())
{
    internal static string? Lack() =>
        BrowserFinder.Find("") is null ? "No browser engine: install Debian's package chromium, or run tests/run.sh."
        : !File.Exists("/usr/bin/pdftotext") ? "No readers of PDF: install Debian's package poppler-utils, or run tests/run.sh."
        : null;
}
