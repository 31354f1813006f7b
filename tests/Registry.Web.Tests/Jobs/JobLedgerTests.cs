using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Registry.Data.Work;
using Registry.Domain.Access;
using Registry.Web.Jobs;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Jobs;

public sealed class JobLedgerTests
{
    private static readonly TimeOnly Eight = new(8, 0);

    [Fact]
    public async Task A_day_is_claimed_by_one_process_only()
    {
        await using var app = new RegistryApp();

        Assert.True(await ClaimAsync(app));
        Assert.False(await ClaimAsync(app));
    }

    [Fact]
    public async Task A_day_whose_process_is_gone_is_taken_over_when_its_lease_is_over()
    {
        await using var app = new RegistryApp();
        await ClaimAsync(app);

        app.Clock.Advance(JobLedger.Lease + TimeSpan.FromSeconds(1));

        Assert.True(await ClaimAsync(app));
        Assert.Equal(2, (await RunAsync(app)).Attempts);
    }

    [Fact]
    public async Task A_day_that_failed_keeps_its_error_and_is_tried_again_later_and_later()
    {
        await using var app = new RegistryApp();
        app.MoreServices = services => services.Replace(ServiceDescriptor.Scoped<SendReminders>(_ => throw new InvalidOperationException("Đĩa đầy")));

        await app.CatchUpAsync();
        await app.CatchUpAsync();
        var first = await RunAsync(app);
        app.Clock.Advance(JobLedger.PauseAfter(1));
        await app.CatchUpAsync();

        Assert.Equal((JobRunState.Failed, 1, "InvalidOperationException: Đĩa đầy"), (first.State, first.Attempts, first.Error));
        Assert.Equal(2, (await RunAsync(app)).Attempts);
    }

    [Fact]
    public async Task A_day_given_up_is_left_to_a_person()
    {
        await using var app = new RegistryApp();
        app.Settings["Jobs:MaximumAttempts"] = "2";
        app.MoreServices = services => services.Replace(ServiceDescriptor.Scoped<SendReminders>(_ => throw new InvalidOperationException("Đĩa đầy")));
        for (var i = 0; i < 4; i++)
        {
            await app.CatchUpAsync();
            app.Clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(2, (await RunAsync(app)).Attempts);
    }

    [Fact]
    public async Task A_new_registry_owes_only_today_and_nothing_before_its_hour()
    {
        await using var app = new RegistryApp();
        app.Clock.Set(new DateOnly(2027, 3, 16), new(6, 59));
        await app.CatchUpAsync();
        Assert.False(await app.InDatabaseAsync(db => db.JobRuns.AnyAsync(run => run.Job == nameof(SendReminders))));

        app.Clock.Set(new DateOnly(2027, 3, 16), new(7, 0));
        await app.CatchUpAsync();

        Assert.Equal((new DateOnly(2027, 3, 16), JobRunState.Succeeded), ((await RunAsync(app)).Day, (await RunAsync(app)).State));
    }

    [Fact]
    public async Task After_a_long_pause_only_so_many_days_are_made_up_for()
    {
        await using var app = new RegistryApp();
        await app.CatchUpAsync();

        app.Clock.Set(new DateOnly(2027, 6, 1), Eight);
        await app.CatchUpAsync();

        var days = await app.InDatabaseAsync(db => db.JobRuns.Where(run => run.Job == nameof(SendReminders)).Select(run => run.Day).ToListAsync());
        Assert.Equal(15, days.Count);
        Assert.Equal(new DateOnly(2027, 5, 19), days.Order().ElementAt(1));
    }

    [Fact]
    public async Task Mondays_letter_goes_out_once_to_those_for_whom_something_lies_ahead()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        await app.SignedInAsync(Role.Planner, union);
        await app.SignedInAsync(Role.Viewer, union, "Người xem");
        await app.PlanAsync(union, new(2027, 3, 26), task: new(2027, 3, 10));

        await app.RunAsync<SendDigest>();
        await app.RunAsync<SendDigest>();

        var letter = Assert.Single(await app.LettersAsync());
        Assert.Equal("Tuần từ thứ hai, 15/03/2027", letter.Subject, ignoreCase: true);
        Assert.Contains("- Trễ hạn 10/03: Gửi giấy mời", letter.Text, StringComparison.Ordinal);
        Assert.Contains("- 26/03: Lễ kỷ niệm Việt Nam – Lào", letter.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-03-15", "07:29", "2027-03-08")]
    [InlineData("2027-03-15", "07:30", "2027-03-15")]
    [InlineData("2027-03-21", "23:59", "2027-03-15")]
    public void The_last_Monday_due(string day, string time, string due)
    {
        TimetableEntry entry = new(typeof(SendDigest), new(7, 30), DayOfWeek.Monday, 7);

        Assert.Equal(DateOnly.Parse(due, null), entry.LastDue(DateOnly.Parse(day, null).ToDateTime(TimeOnly.Parse(time, null))));
    }

    private static async Task<bool> ClaimAsync(RegistryApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<JobLedger>().ClaimAsync(nameof(SendReminders), new(2027, 3, 15), again: false, CancellationToken.None);
    }

    private static Task<JobRun> RunAsync(RegistryApp app) =>
        app.InDatabaseAsync(db => db.JobRuns.AsNoTracking().SingleAsync(run => run.Job == nameof(SendReminders)));
}
