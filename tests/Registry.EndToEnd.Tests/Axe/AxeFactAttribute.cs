using Registry.Web.Tests.Support;

namespace Registry.EndToEnd.Tests.Axe;

/// <summary>Needs axe-core, which <c>install.sh</c> beside this file installs.</summary>
public sealed class AxeFactAttribute : FactAttribute
{
    public AxeFactAttribute()
    {
        if (!File.Exists(Program) && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "axe-core is not installed: run tests/Registry.EndToEnd.Tests/Axe/install.sh.";
    }

    internal static string Program { get; } = Path.Combine(SourceTree.Folder("artifacts", "axe"), "node_modules", "axe-core", "axe.min.js");
}
