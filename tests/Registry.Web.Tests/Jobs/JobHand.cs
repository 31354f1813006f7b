using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data.Work;
using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Days;
using Registry.Domain.Reminders;
using Registry.Web.Jobs;
using Registry.Web.Tests.Support;
using Registry.Web.Time;

namespace Registry.Web.Tests.Jobs;

/// <summary>Runs jobs as the engine does, and plans things to be reminded of.</summary>
internal static class JobHand
{
    /// <summary>Everything owed at the clock's hour.</summary>
    public static Task CatchUpAsync(this RegistryApp app) => app.Services.GetRequiredService<JobRunner>().CatchUpAsync(CancellationToken.None);

    /// <summary>One job for the clock's day, as often as asked.</summary>
    public static Task<JobOutcome> RunAsync<T>(this RegistryApp app)
        where T : IDailyJob
    {
        var entry = app.Services.GetRequiredService<Timetable>().Find(typeof(T).Name)!;
        return app.Services.GetRequiredService<JobRunner>().RunAsync(entry, app.Clock.Today(), again: true, CancellationToken.None);
    }

    /// <summary>The reminders of the clock's day, without asking the ledger.</summary>
    public static async Task<int> RoundAsync(this RegistryApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SendReminders>().RunAsync(app.Clock.Today(), CancellationToken.None);
    }

    public static Anniversary Day(string name = "Ngày Toàn quốc kháng chiến", AnniversaryKind kind = AnniversaryKind.GreatNationalDay, string date = "19/12/1946") =>
        new(new AnniversaryDetails { NameVi = name, NameEn = name, Kind = kind, Rule = AnniversaryRule.Fixed, Base = PartialDate.Parse(date), Source = "Nghị định 145/2013/NĐ-CP" }, DateTimeOffset.UnixEpoch);

    /// <summary>A commemoration held on this day, with a task due on another if one is given.</summary>
    public static async Task<Commemoration> PlanAsync(this RegistryApp app, Association union, DateOnly on, string title = "Lễ kỷ niệm Việt Nam – Lào", DateOnly? task = null)
    {
        var day = Day(title);
        await app.AddAsync(day);
        return await app.InDatabaseAsync(async db =>
        {
            var owner = await db.Associations.SingleAsync(one => one.Id == union.Id);
            var kept = await db.Anniversaries.SingleAsync(one => one.Id == day.Id);
            var planned = new Commemoration(owner, kept.OccurrenceIn(2027)!, CommemorationForm.Ceremony, title, title, app.Clock.GetUtcNow(), "", "");
            planned.MoveTo(on, (date, _) => date, app.Clock.GetUtcNow());
            if (task is { } due)
                planned.AddTask("Gửi giấy mời", due, null, (date, _) => date);
            db.Commemorations.Add(planned);
            await db.SaveChangesAsync();
            return planned;
        });
    }

    public static Task ChangeAsync(this RegistryApp app, Commemoration planned, Action<Commemoration> change) => app.InDatabaseAsync(async db =>
    {
        change(await db.Commemorations.Include(one => one.Tasks).Include(one => one.Steps).SingleAsync(one => one.Id == planned.Id));
        await db.SaveChangesAsync();
    });

    public static Task<List<OutboxMessage>> LettersAsync(this RegistryApp app) =>
        app.InDatabaseAsync(db => db.Outbox.AsNoTracking().OrderBy(letter => letter.Id).ToListAsync());

    public static Task<List<Reminder>> RemindersAsync(this RegistryApp app, ReminderTarget target) =>
        app.InDatabaseAsync(db => db.Reminders.AsNoTracking().Where(one => one.Target == target).OrderBy(one => one.Id).ToListAsync());
}
