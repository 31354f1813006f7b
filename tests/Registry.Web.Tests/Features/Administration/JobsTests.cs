using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Registry.Domain.Access;
using Registry.Web.Jobs;
using Registry.Web.Tests.Jobs;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Administration;

public sealed class JobsTests
{
    [Fact]
    public async Task Each_job_shows_when_it_ran_with_what_outcome_and_when_it_runs_next()
    {
        await using var app = new RegistryApp();
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        await app.CatchUpAsync();

        var page = await administrator.OpenAsync("/Administration/Jobs");

        var row = page.QuerySelectorAll("table.rows tbody tr").Single(row => row.TextContent.Contains("Gửi lời nhắc", StringComparison.Ordinal));
        Assert.Contains("16/03/2027 07:00", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("15/03/2027 08:00", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Xong", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_is_run_now_after_a_question()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var administrator = await app.SignedInAsync(Role.Administrator, union);
        await app.SignedInAsync(Role.Planner, union);
        await app.PlanAsync(union, new(2027, 4, 2));

        using var answer = await administrator.SubmitAsync("/Administration/Jobs/Run/SendReminders");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Single(await app.LettersAsync());
    }

    [Fact]
    public async Task A_failed_day_shows_its_error()
    {
        await using var app = new RegistryApp();
        app.MoreServices = services => services.Replace(ServiceDescriptor.Scoped<SendReminders>(_ => throw new InvalidOperationException("<b>Đĩa đầy</b>")));
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        await app.CatchUpAsync();

        var page = await administrator.OpenAsync("/Administration/Jobs?failed=true");

        Assert.Contains("<b>Đĩa đầy</b>", page.QuerySelector(".log")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Looking_at_the_timetable_is_noted_and_is_no_run_to_read_about()
    {
        await using var app = new RegistryApp();
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        app.Clock.Set(new DateOnly(2027, 3, 16), new(1, 0)); // nothing is owed at this hour
        await app.CatchUpAsync();
        await app.CatchUpAsync();

        var jobs = await administrator.OpenAsync("/Administration/Jobs");
        var today = await administrator.OpenAsync("/");

        Assert.Contains("Lần gần nhất xem lịch: 16/03/2027 01:00.", jobs.QuerySelector(".head")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(jobs.QuerySelectorAll(".log > li"));
        Assert.Empty(today.QuerySelectorAll(".log > li"));
    }

    [Theory]
    [InlineData("/Administration/Jobs")]
    [InlineData("/Administration/Jobs/Run/SendReminders")]
    [InlineData("/Administration/Outbox")]
    [InlineData("/Administration/Reminders/Rules")]
    public async Task Only_administrators_come_here(string address)
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());

        using var answer = await planner.GetAsync(address);

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.Forbidden });
    }

    [Fact]
    public async Task An_unknown_job_is_not_found()
    {
        await using var app = new RegistryApp();
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());

        using var answer = await administrator.GetAsync("/Administration/Jobs/Run/Nothing");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
