using System.Collections.Concurrent;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Registry.Domain.Access;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Jobs;
using Registry.Web.Tests.Jobs;

namespace Registry.Web.Tests.Features.Guests;

/// <summary>What guests must not eat and what helps them to come: seen by few, written nowhere else, gone a week after the day.</summary>
public sealed class NeedsTests
{
    private const string Diet = "kieng-dau-phong";
    private const string Access = "can-xe-lan";

    [Fact]
    public async Task Needs_are_deleted_a_week_after_the_day_and_not_before()
    {
        await using var world = await GuestWorld.CreateAsync();
        var lan = await AnsweredAsync(world);

        world.App.Clock.Set(new DateOnly(2027, 6, 24).AddDays(GuestNeeds.DaysKept), new(3, 0));
        await world.App.RunAsync<ClearAway>();
        Assert.Equal(1, await world.App.InDatabaseAsync(db => db.GuestNeeds.CountAsync()));

        world.App.Clock.Set(new DateOnly(2027, 6, 24).AddDays(GuestNeeds.DaysKept + 1), new(3, 0));
        await world.App.RunAsync<ClearAway>();
        Assert.Equal(0, await world.App.InDatabaseAsync(db => db.GuestNeeds.CountAsync()));
        Assert.DoesNotContain(Diet, (await world.Planner.OpenAsync($"{world.List}/{lan}/Needs")).Body!.InnerHtml, StringComparison.Ordinal);
        using var link = await world.App.Anonymous().GetAsync(GuestWorld.LinkIn((await world.LettersAsync())[0]));
        Assert.Equal(HttpStatusCode.NotFound, link.StatusCode);
    }

    [Fact]
    public async Task They_stand_in_no_log_letter_journal_list_or_paper()
    {
        var log = new Log();
        await using var world = await GuestWorld.CreateAsync(app => app.MoreServices = services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log)));
        var lan = await AnsweredAsync(world);
        await world.SendAsync("Reminder");

        var seen = string.Concat(log.Lines) + string.Concat((await world.LettersAsync()).Select(letter => letter.Text + letter.Html + letter.Calendar))
            + string.Concat(await world.App.InDatabaseAsync(db => db.AuditEntries.Select(entry => entry.Changes).ToListAsync()));
        foreach (var page in new[] { "", $"/{lan}", "/Door", "/Seating", "/Attendance", "/Agenda", $"/Letter?guest={lan}" })
            seen += (await world.Planner.OpenAsync(world.List + page)).Body!.InnerHtml;
        seen += (await (await world.Plan.AsAsync(Role.Administrator)).OpenAsync("/Administration/Journal")).Body!.InnerHtml;

        Assert.NotEmpty(log.Lines);
        Assert.DoesNotContain(Diet, seen, StringComparison.Ordinal);
        Assert.DoesNotContain(Access, seen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.Approver)]
    [InlineData(Role.Secretary)]
    [InlineData(Role.Administrator)]
    public async Task Only_those_who_prepare_the_day_see_them(Role role)
    {
        await using var world = await GuestWorld.CreateAsync();
        var lan = await AnsweredAsync(world);

        using var answer = await (await world.Plan.AsAsync(role)).GetAsync($"{world.List}/{lan}/Needs");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<int> AnsweredAsync(GuestWorld world)
    {
        var lan = await world.GuestAsync("Lê Thị Lan", "lan@test.vn");
        await world.SendAsync("Invitation");
        using var answered = await world.App.Anonymous().SubmitAsync(
            GuestWorld.LinkIn((await world.LettersAsync())[0]), ("Input.Answer", "Accepted"), ("Input.Diet", Diet), ("Input.Access", Access));
        Assert.Contains(Diet, (await world.Planner.OpenAsync($"{world.List}/{lan}/Needs")).QuerySelector("#Input_Diet")!.OuterHtml, StringComparison.Ordinal);
        return lan;
    }

    /// <summary>Every line of the log, however small its matter.</summary>
    private sealed class Log : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
