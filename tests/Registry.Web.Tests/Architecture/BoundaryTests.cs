using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Registry.Domain;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Architecture;

/// <summary>Who may import whom, and that every address says who may see it.</summary>
public sealed class BoundaryTests
{
    private static readonly string Root = SourceTree.Folder("src", "Registry.Web");

    [Fact]
    public async Task Every_address_says_who_may_see_it()
    {
        await using var app = new RegistryApp();
        _ = app.Anonymous();
        var undeclared = app.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Where(e => e.Metadata.GetMetadata<IAuthorizeData>() is null && e.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Where(e => e.DisplayName != "Fallback {**path:file}") // files of wwwroot while developing
            .Select(e => e.DisplayName);

        Assert.Empty(undeclared);
    }

    [Fact]
    public void The_rules_know_nothing_but_the_base_library() => Assert.All(
        typeof(RuleException).Assembly.GetReferencedAssemblies(),
        reference => Assert.StartsWith("System.", reference.Name));

    [Fact]
    public void A_feature_never_imports_another()
    {
        var features = Path.Combine(Root, "Features");
        var crossing = SourceTree.Sources(features).SelectMany(file => File.ReadLines(file)
            .Where(line => line.Contains("Registry.Web.Features.", StringComparison.Ordinal) && (line.StartsWith("using ", StringComparison.Ordinal) || line.StartsWith("@using ", StringComparison.Ordinal)))
            .Where(line => !line.Contains($"Registry.Web.Features.{FeatureOf(features, file)}", StringComparison.Ordinal))
            .Select(line => $"{Path.GetRelativePath(Root, file)}: {line}"));

        Assert.Empty(crossing);
    }

    [Theory]
    [InlineData("Documents")]
    [InlineData("Calendars")]
    [InlineData("Sheets")]
    public void Documents_and_calendars_only_draw(string folder)
    {
        var asking = SourceTree.Sources(Path.Combine(Root, folder))
            .Where(file => File.ReadAllText(file) is var code
                && (code.Contains("using Registry.Data", StringComparison.Ordinal) || code.Contains("HttpContext", StringComparison.Ordinal)))
            .Select(file => Path.GetRelativePath(Root, file));

        Assert.Empty(asking);
    }

    private static string FeatureOf(string features, string file) =>
        Path.GetRelativePath(features, file).Split(Path.DirectorySeparatorChar)[0];
}
