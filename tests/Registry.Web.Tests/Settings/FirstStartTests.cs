using System.Diagnostics;
using System.Text.RegularExpressions;
using Registry.Web.Security;

namespace Registry.Web.Tests.Settings;

/// <summary>The real program on an empty folder.</summary>
public sealed partial class FirstStartTests
{
    [Fact]
    public async Task A_first_start_prints_the_code_of_the_set_up_on_the_console()
    {
        var folder = Directory.CreateTempSubdirectory("registry-first-start-");
        using var registry = Process.Start(new ProcessStartInfo(
            "dotnet",
            [typeof(Policies).Assembly.Location, "--urls=http://127.0.0.1:0", "--Database:Folder=" + folder.FullName, "--Reference:Load=false", "--Jobs:Enabled=false"])
        {
            RedirectStandardOutput = true,
        })!;
        try
        {
            List<string> said = [];
            while (await registry.StandardOutput.ReadLineAsync() is { } line && !line.Contains("Now listening", StringComparison.Ordinal))
                said.Add(line.Trim());

            Assert.Single(said, line => Code().IsMatch(line));
            Assert.Contains(said, line => line.Contains("/SetUp", StringComparison.Ordinal));
        }
        finally
        {
            registry.Kill();
            await registry.WaitForExitAsync();
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex("^[2-9A-Z]{4}(-[2-9A-Z]{4}){3}$")]
    private static partial Regex Code();
}
