using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Registry.Web.Documents;
using Registry.Web.Documents.Engine;

namespace Registry.Web.Tests.Documents;

/// <summary>One engine for the tests that only read what it prints.</summary>
public sealed class PrintingFixture : IAsyncDisposable
{
    public BrowserEngine Engine { get; } = NewEngine();

    public static BrowserEngine NewEngine(string path = "", int seconds = 30, int pages = 2) => new(
        Options.Create(new DocumentsOptions { BrowserPath = path, TimeoutSeconds = seconds, ParallelPages = pages }),
        NullLogger<BrowserEngine>.Instance);

    public ValueTask DisposeAsync() => Engine.DisposeAsync();

    internal async Task<PrintedPaper> PrintAsync(Paper paper) => new(await Engine.PrintAsync(paper.ToHtml(), CancellationToken.None));
}

/// <summary>Engines take their turn: each of these tests wants the machine for itself.</summary>
[CollectionDefinition(Name)]
public sealed class PrintingGroup : ICollectionFixture<PrintingFixture>
{
    public const string Name = "Printing";
}
