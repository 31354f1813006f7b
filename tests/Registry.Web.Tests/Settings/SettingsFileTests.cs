using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Registry.Data;
using Registry.Web.Security;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Settings;

/// <summary>The example of settings is whole, true and explained.</summary>
public sealed class SettingsFileTests
{
    private static readonly string Example = SourceTree.Folder("appsettings.example.json");

    internal static IEnumerable<(string Section, Type Options)> Sections { get; } =
    [
        .. new[] { typeof(Policies).Assembly, typeof(DataOptions).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal))
            .Select(type => (type.GetField("Section", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() as string ?? "", type))
            .Where(found => found.Item1.Length > 0),
    ];

    public static TheoryData<string> Names => [.. Sections.Select(found => found.Section).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_setting_stands_in_the_example_with_its_default(string section)
    {
        var options = Sections.Single(found => found.Section == section).Options;
        var given = Read().GetSection(section);
        var defaults = Activator.CreateInstance(options)!;
        var bound = Activator.CreateInstance(options)!;
        given.Bind(bound, binder => binder.ErrorOnUnknownConfiguration = true);

        foreach (var setting in options.GetProperties().Where(property => property.CanWrite))
        {
            Assert.True(given.GetChildren().Any(child => child.Key == setting.Name), $"{section}:{setting.Name} is missing in appsettings.example.json.");
            Assert.Equal(JsonSerializer.Serialize(setting.GetValue(defaults)), JsonSerializer.Serialize(setting.GetValue(bound)));
        }
    }

    [Fact]
    public void The_example_holds_nothing_the_registry_does_not_know()
    {
        string[] frameworks = ["Logging", "AllowedHosts", "Kestrel", "Urls"];
        var known = Sections.Select(found => found.Section).Concat(frameworks);

        Assert.Empty(Read().GetChildren().Select(section => section.Key).Except(known));
    }

    [Fact]
    public void Every_setting_is_explained_on_the_line_above_it()
    {
        var lines = File.ReadAllLines(Example).Select(line => line.Trim()).ToList();
        var bare = lines.Where((line, i) => line.StartsWith('"') && !lines[i - 1].StartsWith("//", StringComparison.Ordinal) && !line.StartsWith("\"Microsoft", StringComparison.Ordinal));

        Assert.Empty(bare);
    }

    private static IConfigurationRoot Read() => new ConfigurationBuilder().AddJsonFile(Example).Build();
}
