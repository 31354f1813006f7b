using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Tests.Jobs;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Guests;

/// <summary>The clocks of a conference with foreigners (Decision 06/2020/QĐ-TTg): 40 or 30 days before, 15 days after.</summary>
public sealed class ConferenceTests
{
    [Fact]
    public async Task A_conference_brings_the_laws_days_as_tasks_and_they_move_with_it()
    {
        await using var app = new RegistryApp();
        app.Settings["Reference:Load"] = "true";
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());
        var day = JobHand.Day("Ngày hữu nghị", date: "24/06/1967");
        await app.AddAsync(day);

        using var made = await planner.SubmitAsync($"/Commemorations/New?pick={day.Id}-2027", ("Input.Rows[0].Form", nameof(CommemorationForm.Conference)));
        var before = await TasksAsync(app);
        using var moved = await planner.SubmitAsync($"{made.Headers.Location}/Date", ("Input.Day", "25/06/2027"));
        var after = await TasksAsync(app);

        Assert.InRange(before.Single(task => task.Title.Contains("Thủ tướng", StringComparison.Ordinal)).DueOn, new(2027, 5, 13), new(2027, 5, 15)); // a Saturday: the work is done before it
        Assert.Equal(new(2027, 5, 25), before.Single(task => task.Title.Contains("UBND tỉnh", StringComparison.Ordinal)).DueOn);
        Assert.Equal(new(2027, 7, 9), before.Single(task => task.Title.Contains("Mẫu 02", StringComparison.Ordinal)).DueOn);
        Assert.Equal(new(2027, 5, 26), after.Single(task => task.Title.Contains("UBND tỉnh", StringComparison.Ordinal)).DueOn);
    }

    private static Task<List<PreparationTask>> TasksAsync(RegistryApp app) =>
        app.InDatabaseAsync(async db => (await db.Commemorations.AsNoTracking().Include(one => one.Tasks).SingleAsync()).Tasks.ToList());
}
