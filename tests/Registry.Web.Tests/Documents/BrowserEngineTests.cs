using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Registry.Web.Documents.Engine;
using Registry.Web.Documents.GreetingLetters;

namespace Registry.Web.Tests.Documents;

[Collection(PrintingGroup.Name)]
public sealed class BrowserEngineTests(PrintingFixture printing) : IDisposable
{
    private static readonly string Letter = GreetingLetterDocument.Compose(SamplePapers.Letter()).ToHtml();

    private readonly string folder = Directory.CreateTempSubdirectory("engine-test-").FullName;

    [PrintingFact]
    public async Task An_engine_killed_between_two_papers_is_replaced_unnoticed()
    {
        await using var engine = PrintingFixture.NewEngine();
        await engine.PrintAsync(Letter, CancellationToken.None);
        var first = engine.ProcessId!.Value;

        Send("-9", first);

        Assert.True(IsPdf(await engine.PrintAsync(Letter, CancellationToken.None)));
        Assert.NotEqual(first, engine.ProcessId);
    }

    [PrintingFact]
    public async Task An_engine_that_stops_answering_is_killed_and_the_next_paper_prints()
    {
        await using var engine = PrintingFixture.NewEngine(seconds: 10);
        await engine.PrintAsync(Letter, CancellationToken.None);
        var first = engine.ProcessId!.Value;
        Send("-STOP", first);

        var fault = await Assert.ThrowsAsync<PrintingUnavailableException>(() => engine.PrintAsync(Letter, CancellationToken.None));

        Assert.Equal(PrintingFault.TimedOut, fault.Fault);
        Assert.False(Directory.Exists($"/proc/{first}"));
        Assert.True(IsPdf(await engine.PrintAsync(Letter, CancellationToken.None)));
    }

    [PrintingFact]
    public async Task An_engine_that_hangs_while_it_starts_is_killed_and_the_next_paper_prints()
    {
        var engineFile = Script($"""
            echo $$ > {folder}/pid
            [ -e {folder}/second ] && exec {BrowserFinder.Find("")} "$@"
            touch {folder}/second
            sleep 600
            """);
        await using var engine = PrintingFixture.NewEngine(engineFile, seconds: 10);

        var fault = await Assert.ThrowsAsync<PrintingUnavailableException>(() => engine.PrintAsync(Letter, CancellationToken.None));

        Assert.Equal(PrintingFault.TimedOut, fault.Fault);
        var hung = int.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "pid")), CultureInfo.InvariantCulture);
        Assert.False(Directory.Exists($"/proc/{hung}"));
        Assert.True(IsPdf(await engine.PrintAsync(Letter, CancellationToken.None)));
    }

    [PrintingFact]
    public async Task An_engine_that_ends_at_once_is_reported_with_its_reason_kept_for_the_log()
    {
        await using var engine = PrintingFixture.NewEngine(Script("echo 'no sandbox here' >&2; exit 1"));

        var fault = await Assert.ThrowsAsync<PrintingUnavailableException>(() => engine.PrintAsync(Letter, CancellationToken.None));

        Assert.Equal(PrintingFault.NotStarted, fault.Fault);
        Assert.Contains("no sandbox here", fault.InnerException!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_machine_without_an_engine_says_so()
    {
        await using var engine = PrintingFixture.NewEngine("/nowhere/chromium");

        var fault = await Assert.ThrowsAsync<PrintingUnavailableException>(() => engine.PrintAsync(Letter, CancellationToken.None));

        Assert.Equal(PrintingFault.NoEngine, fault.Fault);
    }

    [PrintingFact]
    public async Task Eight_papers_at_once_come_out_each_as_its_own()
    {
        var papers = await Task.WhenAll(Enumerable.Range(1, 8).Select(number =>
            printing.PrintAsync(GreetingLetterDocument.Compose(SamplePapers.LetterSaying($"Bức thư thứ {number}.")))));

        foreach (var (index, paper) in papers.Index())
        {
            Assert.Contains($"Bức thư thứ {index + 1}.", paper.Text, StringComparison.Ordinal);
            paper.Dispose();
        }
    }

    [PrintingFact]
    public async Task A_page_can_neither_run_a_script_nor_reach_any_address_or_file()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        await File.WriteAllTextAsync(Path.Combine(folder, "secret.html"), "secret of the machine");

        using var paper = new PrintedPaper(await printing.Engine.PrintAsync(
            $$"""
            <!doctype html><title>Trang</title><link rel="stylesheet" href="{{address}}/style.css"><style>@import "{{address}}/more.css"; p::after { content: url({{address}}/a.png) }</style>
            <script>document.body.append("script ran"); fetch("{{address}}")</script><script src="{{address}}/a.js"></script>
            <body onload="document.body.append('script ran')"><p>Only this.</p><img src="{{address}}/b.png" onerror="document.body.append('script ran')">
            <iframe src="{{address}}/frame"></iframe><iframe src="file://{{folder}}/secret.html"></iframe><object data="file://{{folder}}/secret.html"></object>
            <meta http-equiv="refresh" content="0;url={{address}}/away">
            """,
            CancellationToken.None));

        Assert.False(listener.Pending());
        Assert.Contains("Only this.", paper.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("script ran", paper.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", paper.Text, StringComparison.Ordinal);
    }

    [PrintingFact]
    public async Task An_engine_ends_with_the_registry_and_its_folder_is_gone_when_the_next_has_started()
    {
        var before = Profiles();
        int process;
        string[] used;
        await using (var engine = PrintingFixture.NewEngine())
        {
            await engine.PrintAsync(Letter, CancellationToken.None);
            process = engine.ProcessId!.Value;
            used = [.. Profiles().Except(before)];
        }

        Assert.False(Directory.Exists($"/proc/{process}"));
        await using var next = PrintingFixture.NewEngine();
        await next.PrintAsync(Letter, CancellationToken.None);
        Assert.Single(used);
        Assert.False(Directory.Exists(used[0]));
    }

    [PrintingFact]
    public async Task What_a_killed_registry_left_is_ended_and_removed_at_the_next_start()
    {
        using var gone = Process.Start("true")!;
        await gone.WaitForExitAsync();
        using var orphan = Process.Start("sleep", "600")!;
        var left = Directory.CreateTempSubdirectory($"registry-print-{gone.Id}-").FullName;
        await File.WriteAllTextAsync(Path.Combine(left, "engine.txt"), $"{orphan.Id} {orphan.StartTime.ToUniversalTime().Ticks}");

        await using var engine = PrintingFixture.NewEngine();
        await engine.PrintAsync(Letter, CancellationToken.None);

        await orphan.WaitForExitAsync();
        Assert.False(Directory.Exists(left));
    }

    [PrintingFact]
    public async Task What_an_ended_engine_wrote_until_last_is_removed_when_the_next_starts_and_a_folder_in_use_stays()
    {
        await printing.Engine.PrintAsync(Letter, CancellationToken.None);
        var used = Profiles();
        var left = Directory.CreateTempSubdirectory($"registry-print-{Environment.ProcessId}-").FullName;
        await File.WriteAllTextAsync(Path.Combine(left, "journal"), "a child of the engine wrote this after the folder was emptied");

        await using var engine = PrintingFixture.NewEngine();
        await engine.PrintAsync(Letter, CancellationToken.None);

        Assert.False(Directory.Exists(left));
        Assert.All(used, folder => Assert.True(Directory.Exists(folder)));
    }

    [PrintingFact]
    public async Task A_folder_that_others_can_write_to_is_not_believed()
    {
        using var gone = Process.Start("true")!;
        await gone.WaitForExitAsync();
        using var victim = Process.Start("sleep", "600")!;
        var trap = Directory.CreateTempSubdirectory($"registry-print-{gone.Id}-").FullName;
        using (var chmod = Process.Start("chmod", ["777", trap]))
            await chmod.WaitForExitAsync();
        await File.WriteAllTextAsync(Path.Combine(trap, "engine.txt"), $"{victim.Id} {victim.StartTime.ToUniversalTime().Ticks}");

        await using var engine = PrintingFixture.NewEngine();
        await engine.PrintAsync(Letter, CancellationToken.None);

        Assert.False(victim.HasExited);
        victim.Kill();
        Directory.Delete(trap, recursive: true);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static bool IsPdf(byte[] file) => file.AsSpan().StartsWith("%PDF-"u8);

    private static string[] Profiles() => Directory.GetDirectories(Path.GetTempPath(), $"registry-print-{Environment.ProcessId}-*");

    private static void Send(string signal, int process)
    {
        using var kill = Process.Start("kill", [signal, process.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    private string Script(string body)
    {
        var file = Path.Combine(folder, "engine.sh");
        File.WriteAllText(file, "#!/bin/sh\n" + body + "\n");
        using var chmod = Process.Start("chmod", ["700", file]);
        chmod.WaitForExit();
        return file;
    }
}
