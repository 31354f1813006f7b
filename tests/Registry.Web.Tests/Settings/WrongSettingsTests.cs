using System.Diagnostics;
using Registry.Web.Security;

namespace Registry.Web.Tests.Settings;

/// <summary>Wrong settings stop the real program with a list a person can read.</summary>
public sealed class WrongSettingsTests
{
    public static TheoryData<string> Names => SettingsFileTests.Names;

    [Fact]
    public async Task All_wrong_values_are_listed_at_once()
    {
        var (code, error) = await StartAsync("--SignIn:AttemptsPerMinute=0", "--Database:BusySeconds=900");

        Assert.Equal(1, code);
        Assert.Contains("  - SignIn:AttemptsPerMinute: ", error, StringComparison.Ordinal);
        Assert.Contains("  - Database:BusySeconds: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Database:Provider=Oracle", "Database:Provider")]
    [InlineData("--Database:Provider=SqlServer", "Database:ConnectionString is needed")]
    [InlineData("--SignIn:SessionHours=many", "SignIn:SessionHours")]
    [InlineData("--Demo:Password=ngan", "Demo:Password must have 10 to 100 characters")]
    [InlineData("--Demo:Enabled=true", "Demo:Enabled is refused in Production")]
    public async Task A_value_that_cannot_be_used_is_named(string argument, string named)
    {
        var (code, error) = await StartAsync(argument);

        Assert.Equal(1, code);
        Assert.Contains(named, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_misspelled_setting_is_not_passed_over(string section)
    {
        var (code, error) = await StartAsync($"--{section}:Mispelled=1");

        Assert.Equal(1, code);
        Assert.Contains($"{section}: ", error, StringComparison.Ordinal);
        Assert.Contains("Mispelled", error, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Error)> StartAsync(params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("registry-settings-");
        using var registry = Process.Start(new ProcessStartInfo("dotnet", [typeof(Policies).Assembly.Location, "--urls=http://127.0.0.1:0", "--Database:Folder=" + folder.FullName, .. arguments])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var error = registry.StandardError.ReadToEndAsync();
        try
        {
            while (await registry.StandardOutput.ReadLineAsync() is { } line)
                Assert.False(line.Contains("Now listening", StringComparison.Ordinal), "The registry started with these settings.");
            await registry.WaitForExitAsync();
            return (registry.ExitCode, await error);
        }
        finally
        {
            if (!registry.HasExited)
                registry.Kill();
            folder.Delete(recursive: true);
        }
    }
}
