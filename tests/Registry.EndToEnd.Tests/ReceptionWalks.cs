using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Registry.Domain.Commemorations;
using Registry.Domain.Commemorations.Guests;
using Registry.EndToEnd.Tests.Support;
using Registry.Web.Mail.Answers;
using Registry.Web.Tests.Mail;
using Registry.Web.Tests.Mail.Answers;

namespace Registry.EndToEnd.Tests;

/// <summary>A reception from its list of sixty guests to its thanks, in the browser, with a real mail server.</summary>
public sealed partial class ReceptionWalks : IDisposable
{
    private const int All = 60;

    private readonly string folder = Directory.CreateTempSubdirectory("reception-").FullName;
    private readonly MailServer server = MailServer.Plain();

    public void Dispose()
    {
        server.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [MailServerFact]
    public async Task Sixty_guests_are_found_invited_answered_for_reminded_met_at_the_door_and_thanked()
    {
        await using var walk = await BrowserWalk.BeginAsync(on: GuestDay.Before, settings: app =>
        {
            server.Serve(app);
            (app.Settings["Answers:Source"], app.Settings["Answers:Folder"]) = ("Folder", folder);
        });
        walk.Page.SetDefaultTimeout(10_000);
        await walk.SignInAsync("planner");
        var list = await ListAsync(walk);
        await InviteAsync(walk, list);
        await AnswerAsync(walk, list);
        await RemindAsync(walk, list);
        await PromoteAsync(walk, list);
        await MeetAndThankAsync(walk, list);
    }

    /// <summary>Members ticked, contacts ticked, one typed; two of them wait.</summary>
    private static async Task<string> ListAsync(BrowserWalk walk)
    {
        var plan = await walk.App.InDatabaseAsync(db => db.Commemorations.FirstAsync(one =>
            one.Form == CommemorationForm.Ceremony && one.Status == CommemorationStatus.Proposed && !db.Guests.Any(guest => guest.CommemorationId == one.Id)));
        var (page, list) = (walk.Page, $"/Commemorations/{plan.Id}/Guests");
        await walk.OpenAsync($"/Commemorations/{plan.Id}/Edit");
        await page.Locator("#Input_Place").FillAsync("Nhà khách tỉnh");
        await page.Locator("#Input_StartsAt").FillAsync("17:30");
        await ButtonAsync(page, "Lưu");

        await walk.OpenAsync(list + "/Contacts");
        await TickAsync(page, 14);
        await ButtonAsync(page, "Đưa vào danh sách");
        await walk.OpenAsync(list + "/New");
        await page.Locator("#Input_Name").FillAsync("Nguyễn Thị Khách");
        await page.Locator("#Input_Email").FillAsync("khach@dongnai.example");
        await page.Locator("#Input_Companions").FillAsync("1");
        await page.Locator("main form .actions button").First.ClickAsync();
        for (var part = 1; await CountAsync(walk, plan.Id) < All; part++) // somebody ticked in two associations is one guest
        {
            await walk.OpenAsync($"{list}/Members?page={part}");
            await TickAsync(page, All - await CountAsync(walk, plan.Id));
            await page.Locator("#group").FillAsync("Hội viên");
            await ButtonAsync(page, "Đưa vào danh sách");
        }

        Assert.Equal(All, await CountAsync(walk, plan.Id));
        await walk.OpenAsync(list + "?group=" + Uri.EscapeDataString("Hội viên"));
        await TickAsync(page, 2);
        await page.Locator("#act").SelectOptionAsync("wait");
        await page.Locator(".bulk button").ClickAsync();
        await walk.OpenAsync(list + "/Invitation");
        await page.Locator("#Input_Capacity").FillAsync($"{All - 1}");
        await ButtonAsync(page, "Lưu");
        return list;
    }

    private async Task InviteAsync(BrowserWalk walk, string list)
    {
        await walk.OpenAsync(list + "/Sending/Invitation");
        await walk.Page.Locator("input[name=onPaper]").CheckAsync();
        await walk.Page.Locator("main form .button").First.ClickAsync();
        await walk.App.DeliverAsync();

        var reached = await ReachedAsync(walk, list, guest => guest.Standing == GuestStanding.Invited && guest.InvitedAs != null);
        Assert.InRange(reached.Count, 3, All);
        Assert.Equal(reached, server.Await(reached.Count).Select(message => message.To).Order(StringComparer.Ordinal));
        Assert.Equal(All - 2, (await GuestsAsync(walk, list)).Count(guest => guest.IsInvited));
    }

    /// <summary>One by the link in the browser, one by the buttons of a calendar, one on the telephone.</summary>
    private async Task AnswerAsync(BrowserWalk walk, string list)
    {
        var page = walk.Page;
        walk.App.Clock.Advance(TimeSpan.FromDays(2));
        var typed = server.Messages.Single(message => message.To == "khach@dongnai.example");
        await walk.OpenAsync(Link().Match(typed.Parts[0]).Value);
        await page.GetByLabel("Tôi nhận lời").CheckAsync();
        await page.Locator("#Input_ComingWith").FillAsync("1");
        await page.Locator("main form button").ClickAsync();

        var guests = await GuestsAsync(walk, list);
        var contact = guests.First(guest => guest.ContactId is not null && guest.InvitedAs is not null);
        var calendar = typed.Parts.Single(part => part.StartsWith("BEGIN:VCALENDAR", StringComparison.Ordinal));
        var reply = Replies.Calendar(
            Uid().Match(calendar).Groups[1].Value, int.Parse(Sequence().Match(calendar).Groups[1].Value, CultureInfo.InvariantCulture), contact.InvitedAs!, "ACCEPTED", "20261124T030000Z", name: contact.Name);
        await File.WriteAllTextAsync(Path.Combine(folder, "1.eml"), Replies.Outlook(contact.InvitedAs!, reply).ReplaceLineEndings("\r\n"));
        Assert.Equal(1, await walk.App.Services.GetRequiredService<AnswerRound>().RunAsync(CancellationToken.None));

        var third = guests.Last(guest => guest.ContactId is not null && guest.InvitedAs is not null && guest.Id != contact.Id);
        await walk.SignInAfreshAsync("planner");
        await walk.OpenAsync($"{list}/{third.Id}");
        await page.Locator("details:has(#answer)").EvaluateAsync("one => one.open = true");
        await page.Locator("#answer input[value=Declined]").CheckAsync();
        await page.Locator("#answer button").ClickAsync();

        await walk.OpenAsync(list);
        Assert.Contains("2", await page.Locator(".figures a[href*=Accepted]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("1", await page.Locator(".figures a[href*=Declined]").InnerTextAsync(), StringComparison.Ordinal);
    }

    private async Task RemindAsync(BrowserWalk walk, string list)
    {
        var before = server.Messages.Count;
        await walk.OpenAsync(list + "/Sending/Reminder");
        await walk.Page.Locator("main form .button").First.ClickAsync();
        await walk.App.DeliverAsync();

        var silent = await ReachedAsync(walk, list, guest => guest.IsInvited && guest.Answer == AnswerKind.None && guest.InvitedAs is not null);
        Assert.Equal(silent, server.Await(before + silent.Count).Skip(before).Select(message => message.To).Order(StringComparer.Ordinal));
    }

    /// <summary>One declined: there is a place for the first who waits.</summary>
    private static async Task PromoteAsync(BrowserWalk walk, string list)
    {
        await walk.OpenAsync(list);
        await walk.Page.GetByRole(AriaRole.Link, new() { Name = "Mời tiếp" }).ClickAsync();
        if (await walk.Page.Locator("input[name=onPaper]").CountAsync() > 0)
            await walk.Page.Locator("input[name=onPaper]").CheckAsync();
        await walk.Page.Locator("main form .button").First.ClickAsync();
        Assert.Equal(1, (await GuestsAsync(walk, list)).Count(guest => guest.Standing == GuestStanding.Waiting));
        await walk.App.DeliverAsync();
    }

    private async Task MeetAndThankAsync(BrowserWalk walk, string list)
    {
        var page = walk.Page;
        var come = (await GuestsAsync(walk, list)).Where(guest => guest is { Answer: AnswerKind.Accepted }).ToList();
        walk.App.Clock.Set(await walk.App.InDatabaseAsync(db => db.Guests.Where(guest => guest.Id == come[0].Id).Select(guest => guest.Commemoration!.Date).SingleAsync()), new(17, 20));
        await walk.SignInAfreshAsync("planner");
        await walk.OpenAsync(list + "/Door");
        foreach (var guest in come)
            await page.Locator($"#g-{guest.Id} button").ClickAsync();
        await Assertions.Expect(page.Locator("[data-door-waiting]")).ToBeHiddenAsync();
        Assert.Equal($"{come.Count + 1}", await page.Locator("[data-door-heads]").InnerTextAsync());

        var before = server.Messages.Count;
        await walk.OpenAsync(list + "/Sending/Thanks");
        await page.Locator("main form .button").First.ClickAsync();
        await walk.App.DeliverAsync();
        Assert.Equal(come.Select(guest => guest.InvitedAs!).Order(StringComparer.Ordinal), server.Await(before + come.Count).Skip(before).Select(message => message.To).Order(StringComparer.Ordinal));
    }

    private static Task ButtonAsync(IPage page, string name) => page.Locator("main").GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First.ClickAsync();

    private static async Task TickAsync(IPage page, int count)
    {
        var boxes = page.Locator("input[name=chosen]:not([disabled])");
        Assert.True(await boxes.CountAsync() >= count, $"{await boxes.CountAsync()} of {count} to tick at {page.Url}");
        for (var i = 0; i < count; i++)
            await boxes.Nth(i).CheckAsync();
    }

    private static Task<int> CountAsync(BrowserWalk walk, int planId) => walk.App.InDatabaseAsync(db => db.Guests.CountAsync(guest => guest.CommemorationId == planId));

    private static Task<List<Guest>> GuestsAsync(BrowserWalk walk, string list)
    {
        var planId = int.Parse(list.Split('/')[2], CultureInfo.InvariantCulture);
        return walk.App.InDatabaseAsync(db => db.Guests.AsNoTracking().Where(guest => guest.CommemorationId == planId).OrderBy(guest => guest.Id).ToListAsync());
    }

    private static async Task<List<string>> ReachedAsync(BrowserWalk walk, string list, Func<Guest, bool> whom) =>
        [.. (await GuestsAsync(walk, list)).Where(whom).Select(guest => guest.InvitedAs!).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"/invitation/[A-Za-z0-9_-]{43}")]
    private static partial Regex Link();

    [GeneratedRegex(@"SEQUENCE:(\d+)")]
    private static partial Regex Sequence();

    [GeneratedRegex(@"UID:(\S+)")]
    private static partial Regex Uid();
}
