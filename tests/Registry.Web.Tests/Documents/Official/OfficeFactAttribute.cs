using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Documents.Official;

/// <summary>A test that opens Word files in LibreOffice and reads what it prints.</summary>
public sealed class OfficeFactAttribute() : NeedsFactAttribute(Lack() ?? PrintingFactAttribute.Lack())
{
    private static string? Lack() => File.Exists(WordFile.Office) ? null : "No LibreOffice Writer: run tests/Registry.Web.Tests/Documents/Official/install.sh.";
}
