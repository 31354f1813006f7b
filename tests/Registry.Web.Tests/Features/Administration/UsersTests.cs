using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Tests.Features.Account;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Administration;

public sealed class UsersTests
{
    private const string Address = "lan.anh@test.vn";

    [Fact]
    public async Task An_invitation_its_right_and_its_letter_are_saved_together_and_lead_in()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var administrator = await app.SignedInAsync(Role.Administrator, union);
        using var sent = await InviteAsync(administrator, union);
        var link = await app.LastLinkAsync(Address);

        var invited = app.Anonymous();
        using var accepted = await invited.SubmitAsync(link, ("Input.DisplayName", "Nguyễn Lan Anh"), ("Input.Password", People.Password));
        using var again = await app.Anonymous().GetAsync(link);

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Equal("/", accepted.Headers.Location!.OriginalString);
        Assert.Contains("Nguyễn Lan Anh", (await invited.OpenAsync("/Account/Profile")).QuerySelector(".who")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await again.ReadPageAsync()).QuerySelector("main form"));
    }

    [Fact]
    public async Task An_invitation_sent_again_kills_the_earlier_link_and_both_end_after_a_week()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var administrator = await app.SignedInAsync(Role.Administrator, union);
        using var sent = await InviteAsync(administrator, union);
        var first = await app.LastLinkAsync(Address);
        var show = sent.Headers.Location!.OriginalString;
        (await administrator.SubmitAsync(await administrator.OpenAsync(show), show, "main form[action*=Invitation]")).Dispose();
        var second = await app.LastLinkAsync(Address);

        Assert.Null((await app.Anonymous().OpenAsync(first)).QuerySelector("main form"));
        Assert.NotNull((await app.Anonymous().OpenAsync(second)).QuerySelector("main form"));
        app.Clock.Advance(TimeSpan.FromDays(7) + TimeSpan.FromSeconds(1));
        Assert.Null((await app.Anonymous().OpenAsync(second)).QuerySelector("main form"));
    }

    [Fact]
    public async Task An_address_that_is_taken_is_refused_on_the_form_and_nothing_is_left_behind()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var administrator = await app.SignedInAsync(Role.Administrator, union);
        (await InviteAsync(administrator, union)).Dispose();
        using var refused = await InviteAsync(administrator, union);

        Assert.Equal("Địa chỉ này đã có người dùng.", (await refused.ReadPageAsync()).QuerySelector("[id='Input.Email-error']")!.TextContent);
        Assert.Equal((2, 2, 1), await app.InDatabaseAsync(async db => (await db.Users.CountAsync(), await db.Grants.CountAsync(), await db.Outbox.CountAsync())));
    }

    [Fact]
    public async Task The_last_administrator_can_neither_go_nor_give_the_right_away()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var administrator = await app.SignedInAsync(Role.Administrator, union);
        var id = administrator.UserId;
        await app.AddAsync(new Registry.Data.Accounts.Grant { UserId = id, AssociationId = union.Id, Role = Role.Viewer });

        using var going = await administrator.SubmitAsync($"/Administration/Users/Deactivation/{id}");
        var grants = $"/Administration/Users/Grants/{id}";
        var grantId = await app.InDatabaseAsync(db => db.Grants.Where(grant => grant.Role == Role.Administrator).Select(grant => grant.Id).SingleAsync());
        using var giving = await administrator.SubmitAsync(await administrator.OpenAsync(grants), grants, "main form[action*=Remove]", ("grantId", $"{grantId}"));

        Assert.All([going, giving], answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode));
        Assert.Contains("người quản trị cuối cùng", (await giving.ReadPageAsync()).QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);
        Assert.True(await app.InDatabaseAsync(db => db.Users.Where(user => user.Id == id).Select(user => user.IsActive).SingleAsync()));
    }

    [Fact]
    public async Task A_right_that_is_taken_away_is_gone_with_the_next_click()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var administrator = await app.SignedInAsync(Role.Administrator, union);
        var second = await app.SignedInAsync(Role.Administrator, union, "Đình Khải");
        await app.AddAsync(new Registry.Data.Accounts.Grant { UserId = second.UserId, AssociationId = union.Id, Role = Role.Viewer });
        (await second.GetAsync("/Administration/Users")).EnsureSuccessStatusCode();

        var grants = $"/Administration/Users/Grants/{second.UserId}";
        var grantId = await app.InDatabaseAsync(db => db.Grants.Where(grant => grant.UserId == second.UserId && grant.Role == Role.Administrator).Select(grant => grant.Id).SingleAsync());
        (await administrator.SubmitAsync(await administrator.OpenAsync(grants), grants, "main form[action*=Remove]", ("grantId", $"{grantId}"))).Dispose();
        using var next = await second.GetAsync("/Administration/Users");

        Assert.Equal(HttpStatusCode.NotFound, next.StatusCode);
    }

    [Fact]
    public async Task An_administrator_of_one_association_neither_sees_nor_shuts_out_those_of_the_union()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var laos = await app.InDatabaseAsync(async db =>
        {
            var found = new Association(AssociationKind.Association, await db.Associations.SingleAsync(), "Hội hữu nghị Việt Nam – Lào");
            db.Add(found);
            await db.SaveChangesAsync();
            return found;
        });
        var top = await app.SignedInAsync(Role.Administrator, union);
        var below = await app.SignedInAsync(Role.Administrator, laos, "Đình Khải");
        using var hidden = await below.GetAsync($"/Administration/Users/Show/{top.UserId}");
        await app.AddAsync(new Registry.Data.Accounts.Grant { UserId = top.UserId, AssociationId = laos.Id, Role = Role.Viewer });
        using var seen = await below.GetAsync($"/Administration/Users/Show/{top.UserId}");
        using var untouchable = await below.GetAsync($"/Administration/Users/Deactivation/{top.UserId}");
        using var widened = await InviteAsync(below, union);

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound], new[] { hidden, seen, untouchable, widened }.Select(answer => answer.StatusCode));
    }

    [Fact]
    public async Task People_are_found_without_accents_and_by_state()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var administrator = await app.SignedInAsync(Role.Administrator, union, "Trần Đình Khải");
        (await InviteAsync(administrator, union)).Dispose();

        var byName = await administrator.OpenAsync("/Administration/Users?search=dinh%20khai");
        var byState = await administrator.OpenAsync("/Administration/Users?state=Invited");

        Assert.Equal("Trần Đình Khải", byName.QuerySelector("tbody .title a")!.TextContent);
        Assert.Contains(Address, byState.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_done_to_a_user_stands_in_the_journal_without_secrets()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var administrator = await app.SignedInAsync(Role.Administrator, union);
        (await InviteAsync(administrator, union)).Dispose();
        var entries = await app.InDatabaseAsync(db => db.AuditEntries.Where(entry => entry.ById == administrator.UserId).ToListAsync());

        Assert.Contains(entries, entry => entry is { Entity: "RegistryUser", Act: "Added" });
        Assert.Contains(entries, entry => entry is { Entity: "Grant", Act: "Added" });
        Assert.All(entries, entry => Assert.DoesNotContain("Stamp", entry.Changes, StringComparison.Ordinal));
    }

    private static Task<HttpResponseMessage> InviteAsync(RegistryClient administrator, Association over) => administrator.SubmitAsync(
        "/Administration/Users/New",
        ("Input.DisplayName", "Lan Anh"), ("Input.Email", Address), ("Grant.Role", "Planner"), ("Grant.AssociationId", $"{over.Id}"));
}
