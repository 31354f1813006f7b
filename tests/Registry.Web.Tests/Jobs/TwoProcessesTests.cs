using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data.Work;
using Registry.Domain.Access;
using Registry.Web.Jobs;
using Registry.Web.Tests.Mail;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Jobs;

/// <summary>Two registries on one database at the same moment.</summary>
public sealed class TwoProcessesTests : IDisposable
{
    private const int Plans = 30;

    private readonly string folder = Directory.CreateTempSubdirectory("registry-two-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [MailServerFact]
    public async Task Nothing_is_written_or_sent_twice()
    {
        using var server = MailServer.Plain();
        await using var one = Open(server);
        await using var other = Open(server);
        var union = await one.UnionAsync();
        await one.SignedInAsync(Role.Planner, union);
        for (var i = 0; i < Plans; i++)
            await one.PlanAsync(union, new(2027, 4, 2), $"Lễ kỷ niệm số {i}");

        // past the ledger on purpose: even two rounds of one day at once may not double a letter
        await Task.WhenAll(one.RoundAsync(), other.RoundAsync());
        await Task.WhenAll(one.DeliverAsync(), other.DeliverAsync());

        Assert.Equal(Plans, server.Await(Plans).Select(received => received.Id).Distinct().Count());
        Assert.Equal(Plans, server.Messages.Count);
        Assert.All(await one.LettersAsync(), letter => Assert.Equal((OutboxState.Sent, 1, false), (letter.State, letter.Attempts, letter.MayBeDouble)));
    }

    [Fact]
    public async Task A_day_is_done_by_one_of_them()
    {
        await using var one = Open(null);
        await using var other = Open(null);
        foreach (var app in new[] { one, other })
            app.Clock.Set(new(2027, 3, 15), new(23, 0)); // when every job of the day has had its hour

        await Task.WhenAll(one.CatchUpAsync(), other.CatchUpAsync());

        var runs = await one.InDatabaseAsync(db => db.JobRuns.Where(run => run.Job != JobLedger.Look).ToListAsync());
        Assert.All(runs, run => Assert.Equal((JobRunState.Succeeded, 1), (run.State, run.Attempts)));
        Assert.Equal(one.Services.GetRequiredService<Timetable>().Daily.Count, runs.Count);
    }

    private RegistryApp Open(MailServer? server)
    {
        var app = new RegistryApp();
        app.Settings["Database:ConnectionString"] = $"Data Source={Path.Combine(folder, "registry.db")}";
        server?.Serve(app);
        _ = app.Services;
        return app;
    }
}
