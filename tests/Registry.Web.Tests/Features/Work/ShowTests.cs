using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Work;
using Registry.Domain.Access;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Work;

public sealed class ShowTests
{
    [Theory]
    [InlineData(WorkItemState.Running, "Đã xong 43 %")]
    [InlineData(WorkItemState.Done, "Đã in 214 thẻ.")]
    [InlineData(WorkItemState.Stopped, "Đã dừng. Chưa có gì được ghi vào sổ.")]
    [InlineData(WorkItemState.Failed, "Đã in 214 thẻ.")]
    public async Task Whoever_asked_sees_how_far_it_is(WorkItemState state, string words)
    {
        await using var app = new RegistryApp();
        var client = await app.SignedInAsync(Role.Secretary, await app.UnionAsync());
        var item = await KeepAsync(app, client.UserId, state);

        var page = await client.OpenAsync($"/Work/{item}");

        Assert.Contains(words, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(state == WorkItemState.Running, page.QuerySelector("progress") is not null);
        Assert.Contains("In thẻ hội viên", (await client.OpenAsync("/Work")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_that_runs_is_asked_to_stop_and_work_that_waits_is_stopped()
    {
        await using var app = new RegistryApp();
        var client = await app.SignedInAsync(Role.Secretary, await app.UnionAsync());
        var (running, waiting) = (await KeepAsync(app, client.UserId, WorkItemState.Running), await KeepAsync(app, client.UserId, WorkItemState.Waiting));

        await client.SubmitAsync($"/Work/{running}");
        await client.SubmitAsync($"/Work/{waiting}");

        var kept = await app.InDatabaseAsync(db => db.WorkItems.AsNoTracking().ToDictionaryAsync(item => item.Id));
        Assert.Equal((WorkItemState.Running, true), (kept[running].State, kept[running].IsStopAsked));
        Assert.Equal(WorkItemState.Stopped, kept[waiting].State);
    }

    [Fact]
    public async Task Somebody_elses_work_is_not_there()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var client = await app.SignedInAsync(Role.Administrator, union);
        var item = await KeepAsync(app, (await app.SignedInAsync(Role.Secretary, union)).UserId, WorkItemState.Running);

        using var answer = await client.GetAsync($"/Work/{item}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<int> KeepAsync(RegistryApp app, string userId, WorkItemState state)
    {
        var item = new WorkItem
        {
            Kind = "cards",
            Payload = "",
            Title = "In thẻ hội viên",
            Language = "vi",
            AskedById = userId,
            AskedAt = app.Clock.GetUtcNow(),
            State = state,
            Progress = 43,
            Result = "Đã in 214 thẻ.",
            ResultAddress = "/Members",
        };
        await app.AddAsync(item);
        return item.Id;
    }
}
