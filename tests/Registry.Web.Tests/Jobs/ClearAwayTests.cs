using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data.Acts;
using Registry.Data.Files;
using Registry.Data.Work;
using Registry.Web.Jobs;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Jobs;

public sealed class ClearAwayTests
{
    [Fact]
    public async Task What_an_act_replaced_goes_once_it_can_no_longer_be_undone()
    {
        await using var app = new RegistryApp();
        await KeepActAsync(app);
        app.Clock.Advance(TimeSpan.FromDays(29));
        await KeepActAsync(app);
        app.Clock.Advance(TimeSpan.FromDays(2));

        await ClearAsync(app);

        Assert.Equal((2, 1), await app.InDatabaseAsync(async db => (await db.Acts.CountAsync(), await db.ActChanges.CountAsync())));
    }

    [Fact]
    public async Task Files_kept_for_a_while_go_with_their_content_and_evidence_stays()
    {
        await using var app = new RegistryApp();
        await KeepFileAsync(app, app.Clock.GetUtcNow().AddDays(7));
        await KeepFileAsync(app, null);
        app.Clock.Advance(TimeSpan.FromDays(8));

        await ClearAsync(app);

        Assert.Equal([null], await app.InDatabaseAsync(db => db.StoredFiles.Select(file => file.KeptUntil).ToListAsync()));
        Assert.Equal(1, await app.InDatabaseAsync(db => db.StoredFilePieces.CountAsync()));
    }

    [Fact]
    public async Task Long_work_that_ended_goes_however_it_ended()
    {
        await using var app = new RegistryApp();
        foreach (var state in new[] { WorkItemState.Done, WorkItemState.Failed, WorkItemState.Running })
        {
            await app.AddAsync(new WorkItem
            {
                Kind = "cards",
                Payload = "",
                Title = "In thẻ",
                Language = "vi",
                AskedById = "",
                AskedAt = app.Clock.GetUtcNow(),
                State = state,
                FinishedAt = state == WorkItemState.Running ? null : app.Clock.GetUtcNow(),
            });
        }

        app.Clock.Advance(TimeSpan.FromDays(366));
        await ClearAsync(app);

        Assert.Equal([WorkItemState.Running], await app.InDatabaseAsync(db => db.WorkItems.Select(item => item.State).ToListAsync()));
    }

    private static Task KeepActAsync(RegistryApp app) => app.InDatabaseAsync(async db =>
    {
        var act = new Act(ActKind.Import, null, 1, "Danh sách.xlsx", app.Clock.GetUtcNow(), "", "");
        db.Add(act);
        await db.SaveChangesAsync();
        db.Add(new ActChange { ActId = act.Id, Entity = "Person", RecordId = 1, Before = "{\"Phone\":\"0905112233\"}", VersionAfter = 2 });
        await db.SaveChangesAsync();
    });

    private static async Task KeepFileAsync(RegistryApp app, DateTimeOffset? until)
    {
        await using var scope = app.Services.CreateAsyncScope();
        using var content = new MemoryStream([1, 2, 3]);
        await scope.ServiceProvider.GetRequiredService<StoredFiles>().KeepAsync(content, "thẻ.pdf", "application/pdf", "", until, 10, CancellationToken.None);
    }

    private static async Task ClearAsync(RegistryApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ClearAway>().RunAsync(new(2027, 3, 15), CancellationToken.None);
    }
}
