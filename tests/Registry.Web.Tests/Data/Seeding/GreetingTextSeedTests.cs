using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data.Seeding;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Domain.Greetings;
using Registry.Domain.Partners;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Data.Seeding;

/// <summary>Words that come with the program reach a registry that has been running for years, and leave alone what people did.</summary>
public sealed class GreetingTextSeedTests
{
    [Fact]
    public async Task A_text_that_a_new_release_brings_reaches_a_registry_that_has_others()
    {
        await using var app = new RegistryApp();
        var (id, body) = await OneAsync(app);
        // as it was before the release: neither the text nor a word of it in the journal
        await app.InDatabaseAsync(async db =>
        {
            await db.GreetingTexts.Where(text => text.Id == id).ExecuteDeleteAsync();
            await db.AuditEntries.Where(entry => entry.Entity == nameof(GreetingText) && entry.EntityId == $"{id}").ExecuteDeleteAsync();
        });

        await StartAgainAsync(app);

        Assert.Equal(body, (await app.InDatabaseAsync(db => db.GreetingTexts.OrderByDescending(text => text.Id).FirstAsync())).Body);
    }

    [Fact]
    public async Task A_text_that_somebody_took_away_does_not_come_back()
    {
        await using var app = new RegistryApp();
        var (id, _) = await OneAsync(app);
        var union = await app.UnionAsync();
        var administrator = await app.SignedInAsync(Role.Administrator, union);
        await app.AddAsync(new Registry.Data.Accounts.Grant { UserId = administrator.UserId, AssociationId = union.Id, Role = Role.Planner });
        using var removed = await administrator.SubmitAsync($"/Greetings/Texts/{id}/Removal");
        var left = await app.InDatabaseAsync(db => db.GreetingTexts.CountAsync());

        await StartAgainAsync(app);

        Assert.False(await app.InDatabaseAsync(db => db.GreetingTexts.AnyAsync(text => text.Id == id)));
        Assert.Equal(left, await app.InDatabaseAsync(db => db.GreetingTexts.CountAsync()));
    }

    [Fact]
    public async Task Better_words_of_a_release_replace_those_that_nobody_changed_and_no_others()
    {
        await using var app = new RegistryApp();
        var (id, body) = await OneAsync(app);
        var union = await app.UnionAsync();
        var administrator = await app.SignedInAsync(Role.Administrator, union);
        await app.AddAsync(new Registry.Data.Accounts.Grant { UserId = administrator.UserId, AssociationId = union.Id, Role = Role.Planner });
        var changed = await app.InDatabaseAsync(db => db.GreetingTexts.Where(text => text.Id != id && !text.Body.Contains("{ordinal}")).OrderBy(text => text.Id).Select(text => text.Id).FirstAsync());
        using var saved = await administrator.SubmitAsync($"/Greetings/Texts/{changed}", ("Input.Heading", "Lời chúc của chúng tôi"));
        await app.InDatabaseAsync(db => db.GreetingTexts.Where(text => text.Id == id).ExecuteUpdateAsync(text => text.SetProperty(t => t.Body, body + "\nCâu của bản cũ.")));

        await StartAgainAsync(app);

        Assert.Equal(body, (await app.InDatabaseAsync(db => db.GreetingTexts.SingleAsync(text => text.Id == id))).Body);
        Assert.Equal("Lời chúc của chúng tôi", (await app.InDatabaseAsync(db => db.GreetingTexts.SingleAsync(text => text.Id == changed))).Heading);
    }

    [Fact]
    public async Task Offices_and_tasks_that_a_new_release_brings_arrive_too()
    {
        await using var reference = new ReferenceFolder();
        var app = reference.App;
        await app.InDatabaseAsync(async db =>
        {
            var mayor = await db.Offices.Where(office => office.NameEn == "Mayor").Select(office => office.Id).SingleAsync();
            await db.Offices.Where(office => office.Id == mayor).ExecuteDeleteAsync();
            await db.AuditEntries.Where(entry => entry.Entity == nameof(Office) && entry.EntityId == $"{mayor}").ExecuteDeleteAsync();
            await db.TaskTemplates.Where(task => task.Form == CommemorationForm.Conference).ExecuteDeleteAsync();
            await db.AuditEntries.Where(entry => entry.Entity == nameof(TaskTemplate) && entry.Changes.Contains("\"Conference\"")).ExecuteDeleteAsync();
            db.TaskTemplates.RemoveRange(await db.TaskTemplates.Where(task => task.Form == CommemorationForm.Talk).ToListAsync());
            await db.SaveChangesAsync();
        });

        await StartAgainAsync(app);

        Assert.True(await app.InDatabaseAsync(db => db.Offices.AnyAsync(office => office.NameEn == "Mayor")));
        Assert.True(await app.InDatabaseAsync(db => db.TaskTemplates.AnyAsync(task => task.Form == CommemorationForm.Conference)));
        Assert.False(await app.InDatabaseAsync(db => db.TaskTemplates.AnyAsync(task => task.Form == CommemorationForm.Talk)));
    }

    private static async Task<(int Id, string Body)> OneAsync(RegistryApp app)
    {
        var text = await app.InDatabaseAsync(db => db.GreetingTexts.OrderBy(text => text.Id).FirstAsync());
        return (text.Id, text.Body);
    }

    private static async Task StartAgainAsync(RegistryApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DefaultGreetingTexts>().RunAsync(CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<DefaultOffices>().RunAsync(CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<DefaultTemplates>().RunAsync(CancellationToken.None);
    }
}
