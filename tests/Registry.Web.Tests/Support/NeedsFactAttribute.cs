using Xunit.Abstractions;
using Xunit.Sdk;

namespace Registry.Web.Tests.Support;

/// <summary>A test that needs something installed: where it is missing the test fails and says how to install it, so that nobody takes a test that did not run for one that passed.</summary>
/// <param name="missing">What is missing, and which script or package brings it; null when everything is there.</param>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Registry.Web.Tests.Support.NeedsFactDiscoverer", "Registry.Web.Tests")]
public abstract class NeedsFactAttribute(string? missing) : FactAttribute
{
    public string? Missing { get; } = missing;
}

/// <summary>Puts a failing test in the place of one that cannot run.</summary>
public sealed class NeedsFactDiscoverer(IMessageSink diagnostics) : FactDiscoverer(diagnostics)
{
    public override IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        factAttribute is IReflectionAttributeInfo { Attribute: NeedsFactAttribute { Skip: null, Missing: { } missing } }
            ? [new ExecutionErrorTestCase(DiagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod, missing)]
            : base.Discover(discoveryOptions, testMethod, factAttribute);
}
