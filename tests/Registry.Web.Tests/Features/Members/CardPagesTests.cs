using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Features.Papers;
using Registry.Web.Security;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Members;

public sealed class CardPagesTests : IAsyncDisposable
{
    private readonly RegistryApp app = new();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_card_that_was_lost_is_revoked_with_its_reason_and_a_mistake_is_taken_back()
    {
        var (association, secretary) = await MemberDesk.SecretaryAsync(app);
        var member = await MemberDesk.MemberAsync(app, association);
        var (code, card) = await CardAsync(member.PersonId, association);
        Assert.True(await IsValidAsync(code));

        using var revoked = await secretary.SubmitAsync($"/Members/{member.PersonId}/Cards/{card}", ("Reason", "Mất thẻ"));

        Assert.False(await IsValidAsync(code));
        var list = await secretary.OpenAsync($"/Members/{member.PersonId}/Cards");
        Assert.Contains("Mất thẻ", list.QuerySelector("table.rows")!.TextContent, StringComparison.Ordinal);
        var journal = await app.InDatabaseAsync(db => db.AuditEntries.Where(entry => entry.Entity == "MemberCard").OrderBy(entry => entry.Id).ToListAsync());
        Assert.Equal(("Modified", "Thu Hà"), (journal[^1].Act, journal[^1].ByName));
        Assert.DoesNotContain(code, string.Concat(journal.Select(entry => entry.Changes)), StringComparison.Ordinal);

        using var restored = await secretary.SubmitAsync(list, $"/Members/{member.PersonId}/Cards", "table form");

        Assert.Equal(HttpStatusCode.Redirect, restored.StatusCode);
        Assert.True(await IsValidAsync(code));
    }

    [Fact]
    public async Task A_revoked_card_stays_so_once_another_was_given_and_two_clicks_are_one()
    {
        var (association, secretary) = await MemberDesk.SecretaryAsync(app);
        var member = await MemberDesk.MemberAsync(app, association);
        var (old, card) = await CardAsync(member.PersonId, association);
        var page = await secretary.OpenAsync($"/Members/{member.PersonId}/Cards/{card}");
        using var first = await secretary.SubmitAsync(page, $"/Members/{member.PersonId}/Cards/{card}", "main form[method=post]");
        using var second = await secretary.SubmitAsync(page, $"/Members/{member.PersonId}/Cards/{card}", "main form[method=post]");
        var (code, _) = await CardAsync(member.PersonId, association);

        using var restored = await secretary.SubmitAsync(page, $"/Members/{member.PersonId}/Cards/{card}?handler=Restoration", "main form[method=post]");

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, restored.StatusCode);
        Assert.Equal((false, true), (await IsValidAsync(old), await IsValidAsync(code)));
    }

    [Fact]
    public async Task A_card_of_another_association_is_not_there()
    {
        var (association, _) = await MemberDesk.SecretaryAsync(app);
        var member = await MemberDesk.MemberAsync(app, association);
        var (_, card) = await CardAsync(member.PersonId, association);
        var union = await app.UnionAsync("Liên hiệp các tổ chức hữu nghị tỉnh Khánh Hòa");
        var stranger = await app.SignedInAsync(Role.Secretary, union);

        using var list = await stranger.GetAsync($"/Members/{member.PersonId}/Cards");
        using var one = await stranger.GetAsync($"/Members/{member.PersonId}/Cards/{card}");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (list.StatusCode, one.StatusCode));
    }

    [Fact]
    public async Task Cards_of_an_earlier_release_keep_their_codes_which_are_sealed_at_the_start()
    {
        const string code = "AbCdEfGhIjKlMnOpQrStUv";
        var (association, _) = await MemberDesk.SecretaryAsync(app);
        var member = await MemberDesk.MemberAsync(app, association);
        var (_, card) = await CardAsync(member.PersonId, association);
        await app.InDatabaseAsync(db => db.MemberCards.Where(one => one.Id == card)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Token, code).SetProperty(one => one.TokenHash, (byte[]?)null).SetProperty(one => one.SealedToken, (string?)null)));

        await using (var scope = app.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<OldCards>().SealAsync(CancellationToken.None);

        Assert.True(await IsValidAsync(code));
        var kept = await app.InDatabaseAsync(db => db.MemberCards.SingleAsync(one => one.Id == card));
        Assert.Null(kept.Token);
        Assert.Equal(code, app.Services.GetRequiredService<CardCodes>().Open(kept));
    }

    private async Task<(string Code, int Id)> CardAsync(int personId, Association association)
    {
        var (code, card) = app.Services.GetRequiredService<CardCodes>().Issue(personId, association.Id, new(2027, 3, 1));
        await app.AddAsync(card);
        return (code, card.Id);
    }

    private async Task<bool> IsValidAsync(string code) =>
        (await app.Anonymous().OpenAsync($"/card/{code}")).Body!.TextContent.Contains("Thẻ còn giá trị.", StringComparison.Ordinal);
}
