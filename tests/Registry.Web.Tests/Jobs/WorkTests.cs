using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data.Work;
using Registry.Web.Jobs;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Jobs;

public sealed class WorkTests
{
    [Fact]
    public async Task Work_that_was_asked_for_is_done_with_its_progress_and_result()
    {
        await using var app = Open(new Count(failures: 0));

        await AskAsync(app);

        var item = await ItemAsync(app);
        Assert.Equal((WorkItemState.Done, 100, "counted to 3", 1), (item.State, item.Progress, item.Result, item.Attempts));
    }

    [Fact]
    public async Task Work_that_fails_is_tried_again_and_then_given_up()
    {
        await using var app = Open(new Count(failures: 9));
        await AskAsync(app);

        for (var i = 0; i < 4; i++)
            await app.Services.GetRequiredService<WorkRunner>().RunWaitingAsync(CancellationToken.None);

        var item = await ItemAsync(app);
        Assert.Equal((WorkItemState.Failed, 3), (item.State, item.Attempts));
    }

    [Fact]
    public async Task Work_left_lying_by_a_process_that_is_gone_is_taken_up()
    {
        await using var app = Open(new Count(failures: 0));
        await app.AddAsync(new WorkItem
        {
            Kind = "count",
            Payload = "3",
            Title = "Đếm",
            Language = "vi",
            AskedById = "",
            AskedAt = app.Clock.GetUtcNow(),
            State = WorkItemState.Running,
            Attempts = 1,
            ClaimedBy = "a process that is gone",
            ClaimedUntil = app.Clock.GetUtcNow().AddMinutes(-1),
        });

        await app.Services.GetRequiredService<WorkRunner>().RunWaitingAsync(CancellationToken.None);

        Assert.Equal((WorkItemState.Done, 2), ((await ItemAsync(app)).State, (await ItemAsync(app)).Attempts));
    }

    private static RegistryApp Open(IWork work) => new() { MoreServices = services => services.AddSingleton(work) };

    private static async Task AskAsync(RegistryApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<WorkItems>().AskAsync("count", "3", "Đếm", CancellationToken.None);
    }

    private static Task<WorkItem> ItemAsync(RegistryApp app) => app.InDatabaseAsync(db => db.WorkItems.AsNoTracking().SingleAsync());

    private sealed class Count(int failures) : IWork
    {
        private int left = failures;

        public string Kind => "count";

        public Task<WorkResult> RunAsync(WorkItem item, IProgress<int> progress, CancellationToken cancellation)
        {
            progress.Report(50);
            return left-- > 0 ? throw new InvalidOperationException("interrupted") : Task.FromResult(new WorkResult($"counted to {item.Payload}"));
        }
    }
}
