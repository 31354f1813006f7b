using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Architecture;

/// <summary>A tilde is taken for the root only where a stroke follows it; before anything else it goes out to the browser as it is.</summary>
public sealed class AddressTests
{
    [Fact]
    public void No_link_begins_with_a_tilde_that_nobody_resolves() => Assert.Empty(
        Directory.EnumerateFiles(SourceTree.Folder("src", "Registry.Web", "Features"), "*.cshtml", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("\"~@", StringComparison.Ordinal))
            .Select(Path.GetFileName));
}
