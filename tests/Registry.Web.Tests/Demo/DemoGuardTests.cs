using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Registry.Web.Demo;

namespace Registry.Web.Tests.Demo;

/// <summary>The demonstration stays on the machine and out of production.</summary>
public sealed class DemoGuardTests
{
    [Theory]
    [InlineData("urls", "http://localhost:5000")]
    [InlineData("urls", "http://127.0.0.1:5123;https://[::1]:5124")]
    [InlineData("urls", "http://unix:/run/registry.sock")]
    [InlineData("nothing", "")]
    public void It_starts_on_this_machine(string setting, string value) => Check("Development", setting, value);

    [Theory]
    [InlineData("urls", "http://0.0.0.0:5000", "http://0.0.0.0:5000")]
    [InlineData("urls", "http://localhost:5000;http://*:5001", "http://*:5001")]
    [InlineData("urls", "http://+:80", "http://+:80")]
    [InlineData("urls", "http://192.168.1.20:5000", "http://192.168.1.20:5000")]
    [InlineData("urls", "http://so.example.vn", "http://so.example.vn")]
    [InlineData("http_ports", "8080", "http://*:8080")]
    [InlineData("https_ports", "8443", "http://*:8443")]
    [InlineData("Kestrel:Endpoints:Http:Url", "http://*:80", "http://*:80")]
    public void It_refuses_an_address_others_can_reach(string setting, string value, string named)
    {
        var refused = Assert.Throws<OptionsValidationException>(() => Check("Development", setting, value));

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_refuses_production()
    {
        var refused = Assert.Throws<OptionsValidationException>(() => Check("Production", "urls", "http://localhost:5000"));

        Assert.Contains("Production", refused.Message, StringComparison.Ordinal);
    }

    private static void Check(string environment, string setting, string value) => DemoGuard.Check(
        new ConfigurationBuilder().AddInMemoryCollection([new(setting, value)]).Build(), new Named(environment));

    private sealed class Named(string environment) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = environment;

        public string ApplicationName { get; set; } = "Registry.Web";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
