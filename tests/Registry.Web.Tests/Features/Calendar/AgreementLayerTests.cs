using Microsoft.EntityFrameworkCore;
using Registry.Domain.Agreements;
using Registry.Domain.Partners;
using Registry.Domain.Subscriptions;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>Ends and renewals of agreements: for the partner its own, for colleagues all.</summary>
public sealed class AgreementLayerTests : IAsyncLifetime
{
    private FeedWorld world = null!;
    private Agreement memorandum = null!;

    public async Task InitializeAsync()
    {
        world = await FeedWorld.CreateAsync();
        var other = new Partner(world.Union.Id, PartnerKind.ForeignLocality, "Bordeaux", "Bordeaux", "FR");
        await world.App.AddAsync(other);
        memorandum = await SignAsync(world.Consulate, "Bản ghi nhớ hợp tác", "Memorandum of cooperation", "ບົດບັນທຶກການຮ່ວມມື");
        await SignAsync(other, "Thỏa thuận kết nghĩa", "Twinning agreement", null);
    }

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task A_partner_sees_the_end_of_its_own_agreements_and_the_day_by_which_renewal_is_told_and_colleagues_see_all()
    {
        Assert.DoesNotContain(await world.LinesAsync(world.Address), line => line.StartsWith("UID:agreement", StringComparison.Ordinal));

        await ShowAsync(new() { Renewals = RenewalScope.OfPartner, Anniversaries = false });
        var own = await world.LinesAsync(world.Address);
        await ShowAsync(new() { Renewals = RenewalScope.All, Anniversaries = false });
        var all = await world.LinesAsync(world.Address);

        Assert.Equal(
            ["Last day to say whether to renew: Memorandum of cooperation", "Agreement ends: Memorandum of cooperation"],
            own.Where(line => line.StartsWith("SUMMARY", StringComparison.Ordinal)).Select(line => line["SUMMARY;LANGUAGE=en:".Length..]));
        Assert.Contains("DTSTART;VALUE=DATE:20271001", own);
        Assert.Contains("DTSTART;VALUE=DATE:20280401", own);
        Assert.Equal(4, all.Count(line => line == "BEGIN:VEVENT"));
    }

    [Fact]
    public async Task Renewed_it_moves_and_ended_it_is_told_as_cancelled_with_the_identifier_it_had()
    {
        await ShowAsync(new() { Renewals = RenewalScope.OfPartner, Anniversaries = false });
        await world.FetchAsync(world.Address);

        await ChangeAsync(one => one.Renew(Act(new(2027, 3, 10)), new(2029, 4, 1)));
        var moved = await world.LinesAsync(world.Address);
        await ChangeAsync(one => one.End(Act(new(2027, 3, 12))));
        var ended = await world.LinesAsync(world.Address);

        Assert.Contains("DTSTART;VALUE=DATE:20290401", moved);
        Assert.Equal(2, moved.Count(line => line == "SEQUENCE:1"));
        Assert.Equal(2, ended.Count(line => line == "STATUS:CANCELLED"));
        Assert.Equal(2, ended.Count(line => line == "SEQUENCE:2"));
        Assert.Contains($"UID:agreement-{memorandum.Id}-partner@so-huu-nghi.example", ended);
        Assert.Contains($"UID:agreement-notice-{memorandum.Id}-partner@so-huu-nghi.example", ended);
    }

    [Fact]
    public async Task In_the_partners_language_it_bears_the_title_that_was_signed_in_it()
    {
        await ShowAsync(new() { Renewals = RenewalScope.OfPartner, Anniversaries = false, Language = "lo" });

        Assert.Contains("SUMMARY;LANGUAGE=lo:ຂໍ້ຕົກລົງໝົດອາຍຸ: ບົດບັນທຶກການຮ່ວມມື", await world.LinesAsync(world.Address));
    }

    private async Task<Agreement> SignAsync(Partner partner, string title, string titleEn, string? titleOwn)
    {
        var agreement = new Agreement(world.Union.Id, AgreementKind.Memorandum, AgreementLevel.Organisation, title);
        agreement.Call(title, titleEn, titleOwn);
        agreement.Describe(AgreementKind.Memorandum, AgreementLevel.Organisation, null, ["vi", "lo"], null, saysNotBinding: true);
        agreement.AddParty(isOurs: true, "Liên hiệp");
        agreement.AddParty(isOurs: false, partner.NameVi).Describe(partner.NameVi, partner.NameEn, partner.Id, null);
        agreement.Last(null, null, renewsItself: false, 6);
        agreement.Recall(new(2023, 4, 1), null, new(2028, 4, 1));
        await world.App.AddAsync(agreement);
        return agreement;
    }

    private Task ChangeAsync(Action<Agreement> change) => world.App.InDatabaseAsync(async db =>
    {
        change(await db.Agreements.Include(one => one.Steps).Include(one => one.Parties).Include(one => one.Duties).SingleAsync(one => one.Id == memorandum.Id));
        await db.SaveChangesAsync();
    });

    private AgreementAct Act(DateOnly on) => new(on, "12/TT", null, "Hồng Vân", world.Now);

    private Task ShowAsync(FeedContents contents) => world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Show(contents));
}
