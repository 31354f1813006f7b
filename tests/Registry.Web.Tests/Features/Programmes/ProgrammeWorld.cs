using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Programmes;
using Registry.Web.Tests.Features.Anniversaries;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Programmes;

/// <summary>A union on Monday 15 March 2027 with its Lao association, two agencies, two days, and a draft of three activities.</summary>
public sealed class ProgrammeWorld : IAsyncDisposable
{
    private static readonly DateTimeOffset Then = new(2026, 1, 5, 1, 0, 0, TimeSpan.Zero);

    private ProgrammeWorld()
    {
    }

    public RegistryApp App { get; } = new();

    public Association Union { get; private set; } = null!;

    public Association Laos { get; private set; } = null!;

    public RegistryClient Planner { get; private set; } = null!;

    public int Id { get; private set; }

    /// <summary>The section that holds the activities.</summary>
    public int SectionId { get; private set; }

    public IReadOnlyList<int> Activities { get; private set; } = [];

    public Anniversary Russia { get; } = SampleDays.RelationsWith("Liên bang Nga", "the Russian Federation", new(1950, 1, 30), Then);

    public Anniversary Cambodia { get; } = SampleDays.RelationsWith("Campuchia", "Cambodia", new(1967, 6, 24), Then);

    /// <param name="prepare">What the application needs before its first request.</param>
    public static Task<ProgrammeWorld> CreateAsync(Action<RegistryApp>? prepare = null)
    {
        var world = new ProgrammeWorld();
        prepare?.Invoke(world.App);
        return FillAsync(world);
    }

    /// <summary>At an address of this machine, with the limits of the real server.</summary>
    public static Task<ProgrammeWorld> CreateServedAsync()
    {
        var world = new ProgrammeWorld();
        world.App.UseKestrel(0);
        world.App.StartServer();
        world.App.IsServed = true;
        return FillAsync(world);
    }

    private static async Task<ProgrammeWorld> FillAsync(ProgrammeWorld world)
    {
        world.Union = await world.App.UnionAsync();
        await world.App.AddAsync(
            world.Russia, world.Cambodia, new Agency("Sở Ngoại vụ", "SNgV", AgencyKind.State), new Agency("Ủy ban MTTQ Việt Nam tỉnh", "UBMTTQVN", AgencyKind.FatherlandFront));
        world.Laos = await world.App.InDatabaseAsync(async db =>
        {
            var laos = new Association(AssociationKind.Association, await db.Associations.FindAsync(world.Union.Id), "Hội hữu nghị Việt Nam – Lào");
            db.Add(laos);
            await db.SaveChangesAsync();
            return laos;
        });
        await world.DraftAsync();
        world.Planner = await world.App.SignedInAsync(Role.Planner, world.Union);
        return world;
    }

    public Task<RegistryClient> AsAsync(Role role, string name = "Đình Khải") => App.SignedInAsync(role, Union, name);

    public Task<RegistryClient> SecretaryOfLaosAsync() => App.SignedInAsync(Role.Secretary, Laos, "Mai Hương");

    public async Task<RegistryClient> OutsiderAsync(Role role = Role.Planner) =>
        await App.SignedInAsync(role, await App.UnionAsync("Liên hiệp các tổ chức hữu nghị tỉnh Khánh Hòa"), "Người nơi khác");

    public Task IssueAsync() => App.InDatabaseAsync(async db =>
    {
        (await db.Programmes.SingleAsync(one => one.Id == Id)).RecordIssue("12/KH-LHHN", new(2027, 1, 5), Then, "v", "Vân");
        await db.SaveChangesAsync();
    });

    public Task<Activity> KeptAsync(int activityId) => App.InDatabaseAsync(db => db.Activities
        .Include(one => one.Assignments.OrderBy(each => each.Order)).ThenInclude(one => one.Agency).Include(one => one.Anniversaries).Include(one => one.Evidence)
        .AsSplitQuery().SingleAsync(one => one.Id == activityId));

    public Task<List<string>> TextsAsync() => App.InDatabaseAsync(db =>
        db.Activities.Where(one => one.ProgrammeId == Id).OrderBy(one => one.Order).Select(one => one.Text).ToListAsync());

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private Task DraftAsync() => App.InDatabaseAsync(async db =>
    {
        var (union, laos) = (await db.Associations.SingleAsync(one => one.Id == Union.Id), await db.Associations.SingleAsync(one => one.Id == Laos.Id));
        var plan = new Programme(union, ProgrammeKind.Plan, 2027, "Kế hoạch công tác đối ngoại nhân dân năm 2027", Then, "v", "Hồng Vân");
        var section = new ProgrammeSection(plan, null, 1, "CÁC HOẠT ĐỘNG CỤ THỂ");
        Activity[] activities =
        [
            new(plan, section, 1024, "Kỷ niệm 77 năm quan hệ Việt Nam – Liên bang Nga", "Quý II/2027"),
            new(plan, section, 2048, "Họp mặt hữu nghị Việt Nam – Lào", "Tháng 2/2027"),
            new(plan, section, 3072, "Gửi thư chúc mừng quốc khánh các nước", "Thường xuyên"),
        ];
        activities[0].Mark([(await db.Anniversaries.SingleAsync(day => day.Id == Russia.Id), 2027)]);
        activities[1].Assign([new(AssignmentVerb.Lead, "Hội hữu nghị Việt Nam – Lào", null, laos)]);
        db.AddRange(activities);
        await db.SaveChangesAsync();
        (Id, SectionId, Activities) = (plan.Id, section.Id, [.. activities.Select(activity => activity.Id)]);
    });
}
