using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data;
using Registry.Data.Acts;
using Registry.Domain;
using Registry.Domain.Days;
using Registry.Domain.Members;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Data;

public sealed class UndoTests
{
    [Fact]
    public async Task What_an_act_made_goes_and_what_it_changed_becomes_what_it_was()
    {
        await using var app = new RegistryApp();
        var (an, act) = await ImportAsync(app);

        var outcome = await UndoAsync(app, act, withLater: false);

        Assert.Equal(new UndoOutcome(Removed: 2, Restored: 1, Spared: 0), outcome);
        var left = await app.InDatabaseAsync(db => db.Persons.SingleAsync());
        Assert.Equal((an, "Lê Thị An", "0905112233", 1957, Gender.Female), (left.Id, left.FullName, left.Phone, left.BirthYear, left.Gender));
    }

    [Fact]
    public async Task What_somebody_did_since_is_listed_and_spared()
    {
        await using var app = new RegistryApp();
        var (an, act) = await ImportAsync(app);
        await EditAsync(app, "Lê Thị An", person => person.Remark("gọi sau 17 giờ"));
        await EditAsync(app, "Hồ Ngọc Ẩn", person => person.Remark("biết tiếng Nga"));

        await using var scope = app.Services.CreateAsyncScope();
        var later = await scope.ServiceProvider.GetRequiredService<Undoing>().LaterEditsAsync(act, CancellationToken.None);
        var outcome = await UndoAsync(app, act, withLater: false);

        Assert.Equal([("Person", an), ("Person", an + 1)], later.Select(edit => (edit.Entity, edit.RecordId)));
        Assert.Equal(new UndoOutcome(Removed: 1, Restored: 0, Spared: 2), outcome);
        Assert.Equal(["0999000111", null], await app.InDatabaseAsync(db => db.Persons.OrderBy(person => person.Id).Select(person => person.Phone).ToListAsync()));
    }

    [Fact]
    public async Task What_somebody_did_since_goes_too_when_it_is_given_up()
    {
        await using var app = new RegistryApp();
        var (_, act) = await ImportAsync(app);
        await EditAsync(app, "Lê Thị An", person => person.Remark("gọi sau 17 giờ"));
        await EditAsync(app, "Hồ Ngọc Ẩn", person => person.Remark("biết tiếng Nga"));

        Assert.Equal(new UndoOutcome(Removed: 2, Restored: 1, Spared: 0), await UndoAsync(app, act, withLater: true));
    }

    [Fact]
    public async Task A_record_that_others_use_by_now_stays()
    {
        await using var app = new RegistryApp();
        var (_, act) = await ImportAsync(app);
        await app.InDatabaseAsync(async db =>
        {
            var person = await db.Persons.SingleAsync(person => person.FullName == "Hồ Ngọc Ẩn");
            db.Consents.Add(new(person.Id, "Sinh hoạt Hội", "2026-01", new(2027, 3, 1), null));
            return await db.SaveChangesAsync();
        });

        Assert.Equal(new UndoOutcome(Removed: 1, Restored: 1, Spared: 1), await UndoAsync(app, act, withLater: true));
    }

    [Fact]
    public async Task After_a_second_act_is_undone_nothing_stands_in_the_way_of_the_first()
    {
        await using var app = new RegistryApp();
        var (_, first) = await ImportAsync(app);
        var second = await ActAsync(app, ActKind.Merge, async db => (await db.Persons.SingleAsync(person => person.FullName == "Lê Thị An")).Reach("0911", null));

        await UndoAsync(app, second, withLater: false);

        await using var scope = app.Services.CreateAsyncScope();
        Assert.Empty(await scope.ServiceProvider.GetRequiredService<Undoing>().LaterEditsAsync(first, CancellationToken.None));
        Assert.Equal(new UndoOutcome(Removed: 2, Restored: 1, Spared: 0), await UndoAsync(app, first, withLater: false));
    }

    [Fact]
    public async Task An_act_is_undone_once_and_within_thirty_days()
    {
        await using var app = new RegistryApp();
        var (_, act) = await ImportAsync(app);
        await UndoAsync(app, act, withLater: false);

        Assert.Equal("Act.UndoneAlready", (await Assert.ThrowsAsync<RuleException>(() => UndoAsync(app, act, withLater: false))).Code);
        Assert.False(act.CanBeUndoneAt(act.At.AddDays(30)));
    }

    /// <summary>One person is changed, one is added with a membership.</summary>
    private static async Task<(int An, Act Act)> ImportAsync(RegistryApp app)
    {
        var union = await app.UnionAsync();
        var an = new Person("Lê Thị An");
        an.Reach("0905112233", "an@hoi.example");
        an.Born(new(1957, null, null));
        an.Describe(Gender.Female, null, null, null);
        await app.AddAsync(an);
        var act = await ActAsync(app, ActKind.Import, async db =>
        {
            var known = await db.Persons.SingleAsync(person => person.Id == an.Id);
            known.Reach("0999000111", null);
            known.Born(new(1958, 2, null));
            known.Describe(null, null, "Giảng viên", null);
            var added = new Person("Hồ Ngọc Ẩn");
            db.Memberships.Add(new(added, union.Id, MembershipClass.Official, "NB-0031", new PartialDate(2020, 1, 1)));
        });
        return (an.Id, act);
    }

    private static async Task<Act> ActAsync(RegistryApp app, ActKind kind, Func<RegistryDbContext, Task> change)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await change(scope.ServiceProvider.GetRequiredService<RegistryDbContext>());
        return await scope.ServiceProvider.GetRequiredService<ActLedger>().SaveAsync(kind, null, 2, "Danh sách 2027.xlsx", CancellationToken.None);
    }

    private static async Task<UndoOutcome> UndoAsync(RegistryApp app, Act act, bool withLater)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var kept = await services.GetRequiredService<RegistryDbContext>().Acts.AsTracking().SingleAsync(one => one.Id == act.Id);
        return await services.GetRequiredService<Undoing>().UndoAsync(kept, withLater, app.Clock.GetUtcNow(), "Thu Hà", CancellationToken.None);
    }

    private static Task<int> EditAsync(RegistryApp app, string name, Action<Person> edit) => app.InDatabaseAsync(async db =>
    {
        edit(await db.Persons.SingleAsync(person => person.FullName == name));
        return await db.SaveChangesAsync();
    });
}
