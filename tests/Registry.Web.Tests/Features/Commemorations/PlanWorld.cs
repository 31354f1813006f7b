using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Web.Tests.Features.Anniversaries;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Commemorations;

/// <summary>A union on Monday 15 March 2027, two days to mark, the tasks of a ceremony, and its planner.</summary>
public sealed class PlanWorld : IAsyncDisposable
{
    private static readonly DateTimeOffset Then = new(2026, 1, 5, 1, 0, 0, TimeSpan.Zero);

    private PlanWorld()
    {
    }

    public RegistryApp App { get; } = new();

    public Association Union { get; private set; } = null!;

    public RegistryClient Planner { get; private set; } = null!;

    /// <summary>24 June 1967: sixty years in 2027.</summary>
    public Anniversary Cambodia { get; } = SampleDays.RelationsWith("Campuchia", "Cambodia", new(1967, 6, 24), Then);

    /// <summary>12 April 1973: 54 years in 2027.</summary>
    public Anniversary France { get; } = SampleDays.RelationsWith("Pháp", "France", new(1973, 4, 12), Then);

    /// <param name="settings">More settings, before the first request.</param>
    public static async Task<PlanWorld> CreateAsync(Action<RegistryApp>? settings = null)
    {
        var world = new PlanWorld();
        settings?.Invoke(world.App);
        world.Union = await world.App.UnionAsync();
        await world.App.AddAsync(world.Cambodia, world.France);
        await world.App.InDatabaseAsync(async db =>
        {
            await db.TaskTemplates.ExecuteDeleteAsync();
            db.TaskTemplates.AddRange(
                new TaskTemplate(CommemorationForm.Ceremony, "Xin chủ trương", -180, 1),
                new TaskTemplate(CommemorationForm.Ceremony, "Chốt danh sách khách mời", -60, 2),
                new TaskTemplate(CommemorationForm.Ceremony, "Gửi báo cáo kết quả", 15, 3));
            await db.SaveChangesAsync();
        });
        world.Planner = await world.App.SignedInAsync(Role.Planner, world.Union);
        return world;
    }

    public Task<RegistryClient> AsAsync(Role role, string name = "Đình Khải") => App.SignedInAsync(role, Union, name);

    /// <summary>Somebody with the same role in another union.</summary>
    public async Task<RegistryClient> OutsiderAsync(Role role = Role.Planner) =>
        await App.SignedInAsync(role, await App.UnionAsync("Liên hiệp các tổ chức hữu nghị tỉnh Khánh Hòa"), "Người nơi khác");

    /// <summary>The ceremony of sixty years, planned through its page.</summary>
    public async Task<int> CeremonyAsync()
    {
        using var made = await Planner.SubmitAsync($"/Commemorations/New?pick={Cambodia.Id}-2027", []);
        return int.Parse(made.Headers.Location!.ToString().Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
    }

    public Task<Commemoration> KeptAsync(int id) => App.InDatabaseAsync(db => db.Commemorations
        .Include(one => one.Tasks.OrderBy(task => task.DueOn)).Include(one => one.Steps.OrderBy(step => step.Id)).Include(one => one.Assignments)
        .AsSplitQuery().SingleAsync(one => one.Id == id));

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
