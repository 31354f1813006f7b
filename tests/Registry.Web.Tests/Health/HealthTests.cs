using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Registry.Data.Work;
using Registry.Web.Jobs;
using Registry.Web.Tests.Jobs;
using Registry.Web.Tests.Mail;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Health;

public sealed class HealthTests
{
    [Fact]
    public async Task A_monitor_learns_of_each_part_without_signing_in()
    {
        await using var app = new RegistryApp();
        await app.QueueAsync("van@hoihuunghi.vn");

        using var answer = await app.Anonymous().GetAsync("/healthz");
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var json = JsonDocument.Parse(text);
        var checks = json.RootElement.GetProperty("checks");
        Assert.Equal(["database", "jobs", "mail", "browserEngine"], checks.EnumerateObject().Select(check => check.Name));
        Assert.Equal(("outbox only", 1), (checks.GetProperty("mail").GetProperty("data").GetProperty("mode").GetString(), checks.GetProperty("mail").GetProperty("data").GetProperty("backlog").GetInt32()));
        Assert.DoesNotContain("hoihuunghi", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_failed_is_told_and_does_not_take_the_registry_down()
    {
        await using var app = new RegistryApp();
        await app.AddAsync(new JobRun { Job = nameof(SendReminders), Day = new(2027, 3, 15), State = JobRunState.Failed, Error = "Vân <van@hoihuunghi.vn>" });

        using var answer = await app.Anonymous().GetAsync("/healthz");
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Degraded", json.RootElement.GetProperty("checks").GetProperty("jobs").GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_timetable_that_no_process_keeps_is_told()
    {
        await using var app = new RegistryApp();
        app.MoreServices = services => services.Configure<JobOptions>(options => typeof(JobOptions).GetProperty(nameof(JobOptions.Enabled))!.SetValue(options, true));
        await app.CatchUpAsync();
        using var before = await app.Anonymous().GetAsync("/healthz");
        app.Clock.Advance(TimeSpan.FromMinutes(11));

        using var after = await app.Anonymous().GetAsync("/healthz");

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable], new[] { before.StatusCode, after.StatusCode });
    }

    [Fact]
    public async Task What_is_unhealthy_answers_503()
    {
        await using var app = new RegistryApp();
        app.MoreServices = services => services.AddHealthChecks().AddCheck("broken", () => HealthCheckResult.Unhealthy());

        using var answer = await app.Anonymous().GetAsync("/healthz");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
    }
}
