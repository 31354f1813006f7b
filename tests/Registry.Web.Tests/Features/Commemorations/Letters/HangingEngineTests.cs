using System.Diagnostics;
using System.Net;
using Registry.Web.Documents.Engine;
using Registry.Web.Tests.Documents;

namespace Registry.Web.Tests.Features.Commemorations.Letters;

[Collection(PrintingGroup.Name)]
public sealed class HangingEngineTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("engine-test-").FullName;

    [PrintingFact]
    public async Task An_engine_that_hangs_gives_503_and_the_next_reader_gets_the_letter()
    {
        await using var world = await LetterWorld.CreateAsync(browser: HangsOnce());
        var letter = await world.WriteAsync("vi");

        using var hung = await world.Planner.GetAsync(letter + ".pdf");
        using var next = await world.Planner.GetAsync(letter + ".pdf");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, hung.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(30), hung.Headers.RetryAfter!.Delta);
        Assert.Equal("application/pdf", next.Content.Headers.ContentType!.MediaType);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string HangsOnce()
    {
        var file = Path.Combine(folder, "engine.sh");
        File.WriteAllText(file, $"""
            #!/bin/sh
            [ -e {folder}/second ] && exec {BrowserFinder.Find("")} "$@"
            touch {folder}/second
            sleep 600

            """);
        using var chmod = Process.Start("chmod", ["700", file]);
        chmod.WaitForExit();
        return file;
    }
}
